package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import jakarta.validation.Validator;
import java.util.Set;
import org.makegood.casework.CaseView;
import org.makegood.casework.ui.FormFields;
import org.makegood.proposals.photos.NewPhoto;
import org.makegood.proposals.photos.PhotoPhase;
import org.makegood.proposals.photos.ProposalPhotoService;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Notices;

/** Adds photos of how a place was before the work, or after it. */
class AddPhotosDialog extends ActionDialog {

    /** @param phases what there can be photos of now; the last one is the most likely */
    AddPhotosDialog(
            ProposalPhotoService service,
            CaseView view,
            Set<PhotoPhase> phases,
            Validator validator,
            Runnable refresh) {
        super(
                translate("proposals.case.photos.question"),
                translate("proposals.case.photos.verb"),
                translate("proposals.case.dialog.leave"));
        var all = new FormFields(NewPhoto.class, validator);
        var phase = errors().field("phase", new RadioButtonGroup<PhotoPhase>(translate("proposals.case.photos.phase")));
        phase.setItems(phases);
        phase.setItemLabelGenerator(PhotoPhase::label);
        phase.setValue(phases.stream().reduce((_, last) -> last).orElseThrow());
        var chosen = new PhotosInHand(service);
        var photos =
                errors().field(PhotosField.PROPERTY, new PhotosField(translate("proposals.case.photos"), chosen, all));
        fields(phase, photos);
        onAct(() -> {
            service.add(view.seen(), phase.getValue(), chosen.all(), all.answers());
            Notices.done(translate("proposals.case.photos.done", chosen.all().size()));
            refresh.run();
        });
    }
}
