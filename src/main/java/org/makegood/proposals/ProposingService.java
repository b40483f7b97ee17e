package org.makegood.proposals;

import static org.makegood.kernel.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.PostcodeAnswer;
import org.makegood.areas.Unit;
import org.makegood.casework.Casework;
import org.makegood.casework.Preview;
import org.makegood.casework.Receipt;
import org.makegood.casework.drafts.Drafts;
import org.makegood.casework.drafts.SavedDraft;
import org.makegood.guard.GuardAnswer;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.identity.Organisations;
import org.makegood.identity.People;
import org.makegood.kernel.Audience;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Ids;
import org.makegood.kernel.Marking;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.ServiceLine;
import org.makegood.proposals.photos.PhotoOwner;
import org.makegood.proposals.photos.ProposalPhoto;
import org.makegood.proposals.photos.ProposalPhotos;
import org.makegood.routing.RoutingRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Writing a proposal as a partner, and sending it: what the form offers, drafts, where it will go, what is like it. */
@Service
@Validated
@RolesAllowed(PARTNER)
@Transactional(readOnly = true)
public class ProposingService {

    private final ProposalRepository proposals;
    private final ProposalIntake intake;
    private final SimilarProposals similar;
    private final ProposalPhotos photos;
    private final WorkLists lists;
    private final Drafts drafts;
    private final Casework casework;
    private final AreaDirectory areas;
    private final Organisations organisations;
    private final People people;
    private final CurrentUser currentUser;
    private final Clock clock;

    ProposingService(
            ProposalRepository proposals,
            ProposalIntake intake,
            SimilarProposals similar,
            ProposalPhotos photos,
            WorkLists lists,
            Drafts drafts,
            Casework casework,
            AreaDirectory areas,
            Organisations organisations,
            People people,
            CurrentUser currentUser,
            Clock clock) {
        this.proposals = proposals;
        this.intake = intake;
        this.similar = similar;
        this.photos = photos;
        this.lists = lists;
        this.drafts = drafts;
        this.casework = casework;
        this.areas = areas;
        this.organisations = organisations;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public ProposalForm form() {
        var partner = currentUser.as(Actor.Partner.class);
        return new ProposalForm(
                lists.kinds().stream().filter(WorkKind::choosable).toList(),
                lists.types(),
                areas.areas(),
                organisations.areas(partner.organisationId()),
                partner.organisation(),
                partner.name(),
                people.person(partner.personId()).map(person -> person.email()).orElse(""));
    }

    /** Where what was typed as a postcode lies. */
    public PostcodeAnswer locate(String postcode) {
        return areas.locate(postcode);
    }

    /** The units of which the person has to choose one, because they share the area; empty where it is clear. */
    public List<Unit> answeringUnits(String areaCode) {
        return intake.answeringUnits(areaCode);
    }

    /** Refuses a place that cannot be, beside its field. */
    public void checkPlace(String areaCode, @Nullable String postcode, @Nullable String answeringUnit) {
        intake.checkPlace(areaCode, postcode, answeringUnit);
    }

    /** Refuses days on which nobody can work, beside their field. */
    public void checkDays(LocalDate from, @Nullable LocalDate to) {
        intake.checkDays(from, to);
    }

    /** Where a proposal would go if it were sent now, and what would be promised. */
    public Preview preview(String areaCode, @Nullable String workKind, @Nullable String answeringUnit) {
        return casework.preview(new RoutingRequest(
                CaseKind.PROPOSAL,
                ServiceLine.UNPAID_WORK,
                areaCode,
                answeringUnit,
                workKind,
                null,
                Marking.OFFICIAL,
                Audience.OVERVIEW_BODY,
                Days.today(clock)));
    }

    /** Proposals that may be the same one. Of what the person may not see, they learn only that it is there. */
    public List<SimilarProposal> similar(String workKind, String areaCode, @Nullable String postcode) {
        return similar.find(currentUser.actor(), workKind, areaCode, postcode, null);
    }

    public Optional<SavedDraft<ProposalDraft>> draft(UUID draftId) {
        return drafts.draft(draftId, CaseKind.PROPOSAL, ProposalDraft.class);
    }

    @Transactional
    public SavedDraft<ProposalDraft> beginDraft(ProposalDraft content, UUID appointmentId) {
        return drafts.begin(CaseKind.PROPOSAL, appointmentId, content.place(), content);
    }

    /** Keeps what has been typed since. */
    @Transactional
    public SavedDraft<ProposalDraft> saveDraft(
            SavedDraft<ProposalDraft> before, ProposalDraft content, UUID appointmentId) {
        return drafts.save(before, appointmentId, content.place(), content);
    }

    /**
     * Stores a proposal and sends it to its desk. Whoever sends the same draft a second time gets the first receipt again.
     *
     * @param draftId the draft it was written in; null when it comes from a place without drafts
     */
    @Transactional
    public Receipt propose(
            @Valid NewProposal form, @Nullable UUID draftId, UUID appointmentId, List<GuardAnswer> answers) {
        currentUser.requireActingUnder(appointmentId);
        var added = draftId == null
                ? List.<ProposalPhoto>of()
                : photos.of(PhotoOwner.draft(draftId)); // they are its own until it is taken
        var before = casework.sentBefore(draftId);
        if (before.isPresent()) {
            return before.get();
        }
        var id = Ids.next(clock);
        intake.check(id, form, words(form.photoIds(), added), answers);
        var receipt = casework.open(intake.caseOf(id, form, ProposalSource.PARTNER, draftId));
        proposals.saveAndFlush(Proposal.submit(id, form, ProposalSource.PARTNER));
        photos.offer(id, form.photoIds());
        return receipt;
    }

    private static List<String> words(List<UUID> photoIds, List<ProposalPhoto> added) {
        var own = added.stream().collect(Collectors.toMap(ProposalPhoto::id, ProposalPhoto::description));
        if (!own.keySet().containsAll(photoIds)) {
            throw new RuleViolation("photoIds", "A photo that you added is no longer here. Add it again.");
        }
        return photoIds.stream().map(own::get).toList();
    }

    /** The receipt of what the person has sent from a draft. */
    public Optional<Receipt> receipt(UUID draftId) {
        return casework.sentFrom(draftId);
    }
}
