package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import org.makegood.casework.CaseAct;
import org.makegood.casework.CaseView;
import org.makegood.proposals.photos.PhotoPhase;
import org.makegood.proposals.photos.ProposalPhoto;
import org.makegood.proposals.photos.ProposalPhotoService;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Notices;
import org.makegood.shell.Panel;

/** The photos of a project, small, by what they show; each opens large in a window of its own. */
class PhotosPanel extends Panel {

    private final ProposalPhotoService service;
    private final CaseView view;
    private final Runnable refresh;

    PhotosPanel(ProposalPhotoService service, CaseView view, List<ProposalPhoto> photos, Runnable refresh) {
        super(translate("proposals.case.photos"));
        this.service = service;
        this.view = view;
        this.refresh = refresh;
        var lists = new EnumMap<PhotoPhase, UnorderedList>(PhotoPhase.class);
        for (int index = 0; index < photos.size(); index++) {
            var photo = photos.get(index);
            lists.computeIfAbsent(photo.phase(), _ -> list()).add(item(photo, index + 1));
        }
        lists.forEach((phase, list) -> add(head(phase), list));
    }

    private static H3 head(PhotoPhase phase) {
        var head = new H3(phase.label());
        head.addClassName("fact-group");
        return head;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassNames("pictures", "plain");
        return list;
    }

    private ListItem item(ProposalPhoto photo, int number) {
        var caseId = view.seen().caseId();
        var large = new Anchor(
                PhotoImage.inline(() -> service.photo(caseId, photo.id()).content()), "");
        large.setTarget(AnchorTarget.BLANK);
        large.add(new PhotoImage(
                photo, () -> service.thumbnail(caseId, photo.id()).content()));
        var item = new ListItem(large);
        if (!photo.description().isBlank()) {
            var words = new Span(photo.description());
            words.addClassName("small");
            words.getElement().setAttribute("aria-hidden", "true"); // the photo says the same
            item.add(words);
        }
        if (view.may(CaseAct.WORK)) {
            item.add(new SmallButton(
                    translate("proposals.case.photos.remove"),
                    translate("proposals.case.photos.remove.aria", number),
                    () -> ask(photo)));
        }
        return item;
    }

    private void ask(ProposalPhoto photo) {
        new ActionDialog(
                        translate("proposals.case.photos.remove.question"),
                        translate("proposals.case.photos.remove.verb"),
                        translate("proposals.case.dialog.keep"),
                        () -> {
                            service.remove(view.seen(), photo.id());
                            Notices.done(translate("proposals.case.photos.remove.done"));
                            refresh.run();
                        })
                .destroys()
                .open();
    }
}
