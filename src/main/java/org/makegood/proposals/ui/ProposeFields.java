package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import jakarta.validation.Validator;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.makegood.areas.PostcodeAnswer;
import org.makegood.casework.drafts.SavedDraft;
import org.makegood.casework.ui.FormFields;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.ProposalDraft;
import org.makegood.proposals.ProposalForm;
import org.makegood.proposals.photos.ProposalPhotoService;

/** The fields of the form, under the names they have in {@link NewProposal}: what is typed comes out as a record. */
class ProposeFields {

    final FormFields all;
    final TestFields tests;
    final PlaceFields place;
    final WorkFields work;
    final SiteFields site;
    final PhotosField photos;
    private final DraftPhotos added;
    final RadioButtonGroup<Boolean> publicity = new RadioButtonGroup<>(translate("proposals.question.publicity"));

    /**
     * @param locate where what was typed as a postcode lies
     * @param draft the draft that photos are added to, begun when it is not there yet
     */
    ProposeFields(
            ProposalForm choices,
            Function<String, PostcodeAnswer> locate,
            ProposalPhotoService service,
            Supplier<UUID> draft,
            Validator validator) {
        all = new FormFields(NewProposal.class, validator);
        tests = new TestFields(all);
        place = new PlaceFields(all, choices, locate);
        work = new WorkFields(all, choices);
        site = new SiteFields(all);
        added = new DraftPhotos(service, draft);
        photos = new PhotosField(FormFields.optional(translate("proposals.question.photoIds")), added, all);
        all.add("publicity", publicity).setItems(true, false);
        publicity.setItemLabelGenerator(ProposeFields::publicity);
        publicity.setHelperText(translate("proposals.hint.publicity"));
        publicity.addClassName("stacked");
    }

    static String publicity(boolean may) {
        return translate(may ? "proposals.yes" : "proposals.propose.publicity.no");
    }

    void show(SavedDraft<ProposalDraft> saved) {
        var draft = saved.content();
        tests.show(draft);
        place.show(draft);
        work.show(draft);
        site.show(draft);
        publicity.setValue(draft.publicity());
        photos.show(added.of(saved.id()));
        all.answered(draft.answers());
    }

    ProposalDraft draft(int step) {
        return new ProposalDraft(
                step,
                tests.benefitsCommunity.getValue(),
                tests.takesNoPaidWork.getValue(),
                tests.makesNoProfit.getValue(),
                place.place.getValue(),
                place.hostOrganisation.getValue(),
                place.contactName.getValue(),
                place.contactEmail.getValue(),
                place.contactTelephone.getValue(),
                place.postcode(),
                place.areaCode(),
                place.answeringUnit.code(),
                place.siteAccess.getValue(),
                work.workKind(),
                work.projectType(),
                work.what.getValue(),
                work.peoplePerSession.getValue(),
                work.days.getValue(),
                work.times.getValue(),
                work.from.getValue(),
                work.to.getValue(),
                work.supervision.getValue(),
                work.tools.getValue(),
                site.toilets.getValue(),
                site.handWashing.getValue(),
                site.drinkingWater.getValue(),
                site.stepFree.getValue(),
                site.accessWords.getValue(),
                site.hazards.getValue(),
                site.vulnerable.getValue(),
                site.vulnerableWords.getValue(),
                publicity.getValue(),
                photos.getValue(),
                all.answers());
    }

    /** The proposal to send. Ask only when every property has been found well-formed. */
    NewProposal proposal() {
        return new NewProposal(
                requireNonNull(tests.benefitsCommunity.getValue()),
                requireNonNull(tests.takesNoPaidWork.getValue()),
                requireNonNull(tests.makesNoProfit.getValue()),
                place.place.getValue(),
                place.hostOrganisation.getValue(),
                place.contactName.getValue(),
                place.contactEmail.getValue(),
                FormFields.words(place.contactTelephone),
                place.postcode(),
                requireNonNull(place.areaCode()),
                place.answeringUnit.code(),
                FormFields.words(place.siteAccess),
                requireNonNull(work.workKind()),
                work.projectType(),
                work.what.getValue(),
                requireNonNull(work.peoplePerSession.getValue()),
                work.days.getValue(),
                FormFields.words(work.times),
                requireNonNull(work.from.getValue()),
                work.to.getValue(),
                requireNonNull(work.supervision.getValue()),
                requireNonNull(work.tools.getValue()),
                site.site(),
                requireNonNull(publicity.getValue()),
                photos.getValue());
    }
}
