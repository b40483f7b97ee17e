package org.makegood.proposals.nomination;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.PostcodeAnswer;
import org.makegood.areas.Unit;
import org.makegood.casework.Casework;
import org.makegood.casework.Reporter;
import org.makegood.casework.VisitorCase;
import org.makegood.casework.VisitorCases;
import org.makegood.guard.DataGuard;
import org.makegood.kernel.EmailAddress;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.ProjectType;
import org.makegood.proposals.Proposal;
import org.makegood.proposals.ProposalDraft;
import org.makegood.proposals.ProposalIntake;
import org.makegood.proposals.ProposalRepository;
import org.makegood.proposals.ProposalService;
import org.makegood.proposals.ProposalSource;
import org.makegood.proposals.ProposalStatus;
import org.makegood.proposals.SimilarProposal;
import org.makegood.proposals.SimilarProposals;
import org.makegood.proposals.WorkKind;
import org.makegood.proposals.WorkLists;
import org.makegood.proposals.WorkQuality;
import org.makegood.proposals.photos.PhotoOwner;
import org.makegood.proposals.photos.ProposalPhoto;
import org.makegood.proposals.photos.ProposalPhotos;
import org.makegood.proposals.plan.Plans;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Nominating a project as a visitor: written page by page under an unguessable address, sent, confirmed from a mail, and
 * followed on a page of its own. Reading changes nothing, so that a program which opens every link of a mail does no harm.
 */
@Service
@Validated
@PermitAll
@Transactional(readOnly = true)
public class NominationService {

    private static final int MOST_UNCONFIRMED = 5;
    private static final int MAX_MESSAGE = 8000;

    private final NominationTable nominations;
    private final NominationProblems problems;
    private final NominationPhotos ownPhotos;
    private final ProposalPhotos photos;
    private final ProposalRepository proposals;
    private final ProposalIntake intake;
    private final Plans plans;
    private final SimilarProposals similar;
    private final WorkLists lists;
    private final Casework casework;
    private final VisitorCases visitors;
    private final AreaDirectory areas;
    private final DataGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NominationService(
            NominationTable nominations,
            NominationProblems problems,
            NominationPhotos ownPhotos,
            ProposalPhotos photos,
            ProposalRepository proposals,
            ProposalIntake intake,
            Plans plans,
            SimilarProposals similar,
            WorkLists lists,
            Casework casework,
            VisitorCases visitors,
            AreaDirectory areas,
            DataGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.nominations = nominations;
        this.problems = problems;
        this.ownPhotos = ownPhotos;
        this.photos = photos;
        this.proposals = proposals;
        this.intake = intake;
        this.plans = plans;
        this.similar = similar;
        this.lists = lists;
        this.casework = casework;
        this.visitors = visitors;
        this.areas = areas;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    public List<WorkKind> workKinds() {
        return lists.kinds().stream().filter(WorkKind::choosable).toList();
    }

    public List<ProjectType> projectTypes() {
        return lists.types();
    }

    public List<Area> areas() {
        return areas.areas();
    }

    public PostcodeAnswer locate(String postcode) {
        return areas.locate(postcode);
    }

    /** The units of which the visitor has to choose one, because they share the area; empty where it is clear. */
    public List<Unit> answeringUnits(String areaCode) {
        return intake.answeringUnits(areaCode);
    }

    /** Whether something like it has been proposed already: where, what and when, not by whom. */
    public List<SimilarProposal> similar(ProposalDraft draft) {
        return draft.workKind() == null || draft.areaCode() == null
                ? List.of()
                : similar.find(null, draft.workKind(), draft.areaCode(), draft.postcode(), null);
    }

    @Transactional
    public NominationView begin() {
        return shown(nominations.begin(ProposalDraft.EMPTY));
    }

    /** Empty for a token that leads nowhere, or no longer. */
    public Optional<NominationView> nomination(String token) {
        return nominations.find(token).map(this::shown);
    }

    /** Keeps what was typed on a page, right or wrong, and says what is wrong with it. */
    @Transactional
    public Map<String, String> save(String token, NominationStep step, ProposalDraft content) {
        nominations.save(token, content);
        return problems.on(step, content);
    }

    /** What is wrong on any page, by page. Empty when it can be sent. */
    public Map<NominationStep, Map<String, String>> problems(NominationView nomination) {
        var all = new LinkedHashMap<NominationStep, Map<String, String>>();
        for (var step : NominationStep.values()) {
            var found = problems.on(step, nomination.content());
            if (!found.isEmpty()) {
                all.put(step, found);
            }
        }
        nomination.photos().stream()
                .flatMap(photo -> NominationProblems.with(photo.description()).stream())
                .findFirst()
                .ifPresent(sentence -> all.put(NominationStep.PHOTOS, Map.of("photoIds", sentence)));
        return all;
    }

    /** Sends it: a mail asks the address to confirm. Sending again makes a new link; the one before leads nowhere then. */
    @Transactional
    public void send(String token) {
        var row = nominations.find(token).orElseThrow(() -> RuleViolation.noSuch("nomination"));
        var nomination = shown(row);
        check(nomination);
        var form = row.content().form();
        intake.check(row.id(), form, words(nomination.photos()), List.of());
        var email = EmailAddress.parse(form.contactEmail())
                .orElseThrow(() -> new RuleViolation("contactEmail", "Give a mail address, such as name@example.org"));
        if (!email.value().equals(row.sentTo()) && nominations.waitingFor(email.value()) >= MOST_UNCONFIRMED) {
            throw new RuleViolation(
                    "contactEmail",
                    "This address has %d nominations to confirm. Open those mails first, or wait until tomorrow."
                            .formatted(MOST_UNCONFIRMED));
        }
        nominations.send(row.id(), email.value());
        events.publishEvent(new NominationEvent.Sent(row.id()));
    }

    private static List<String> words(List<ProposalPhoto> photos) {
        return photos.stream().map(ProposalPhoto::description).toList();
    }

    private void check(NominationView nomination) {
        problems(nomination).values().stream()
                .flatMap(found -> found.entrySet().stream())
                .findFirst()
                .ifPresent(problem -> {
                    throw new RuleViolation(problem.getKey(), problem.getValue());
                });
    }

    /** What a link from a mail would confirm: the name of the place. Empty when it leads nowhere any more. */
    public Optional<String> toConfirm(String confirmToken) {
        return nominations
                .toConfirm(confirmToken)
                .map(row -> Optional.ofNullable(row.content().place()).orElse(""));
    }

    /** Under which token the answers that a link would confirm can be changed. */
    public Optional<String> toChange(String confirmToken) {
        return nominations.toConfirm(confirmToken).map(NominationTable.Row::token);
    }

    /** Where a nomination that was confirmed with this link is followed. */
    public Optional<String> progressOf(String confirmToken) {
        return nominations.progressOf(confirmToken);
    }

    /**
     * The address is confirmed: the nomination becomes a proposal and goes to its desk. Pressing the button twice makes one.
     *
     * @return the token of its progress page
     */
    @Transactional
    public String confirm(String confirmToken) {
        var row = nominations.toConfirm(confirmToken).orElse(null);
        if (row == null) {
            return confirmedBefore(confirmToken);
        }
        var form = row.content().form();
        var id = Ids.next(clock);
        var added = ownPhotos.of(row.id()); // they are its own until it is taken
        intake.check(id, form, words(added), List.of());
        if (!nominations.take(row.id())) {
            return confirmedBefore(confirmToken);
        }
        casework.open(
                intake.caseOf(id, form, ProposalSource.NOMINATION, row.id()),
                new Reporter.Visitor(
                        form.contactName().strip(),
                        EmailAddress.parse(form.contactEmail()).orElseThrow(),
                        row.progressToken()));
        proposals.saveAndFlush(Proposal.submit(id, form, ProposalSource.NOMINATION));
        photos.offer(id, added.stream().map(ProposalPhoto::id).toList());
        return row.progressToken();
    }

    private String confirmedBefore(String confirmToken) {
        return nominations.progressOf(confirmToken).orElseThrow(() -> RuleViolation.noSuch("nomination"));
    }

    /** How a nomination goes on, for whoever has its address. */
    public Optional<NominationProgress> progress(String token) {
        return visitors.find(token).map(this::progress);
    }

    private NominationProgress progress(VisitorCase shown) {
        var id = shown.card().id();
        var proposal = proposals.findById(id).orElseThrow();
        return new NominationProgress(
                shown,
                ProposalStatus.valueOf(shown.card().status().name()),
                photos.of(PhotoOwner.proposal(id)),
                plans.shownVisits(id),
                plans.shownSessions(id),
                proposal.decision(),
                proposal.completion(),
                proposal.feedback());
    }

    /** The visitor writes to the desk. */
    @Transactional
    public void write(
            String token,
            @NotBlank(message = "Write something first")
                    @Size(max = MAX_MESSAGE, message = "Use at most 8,000 characters")
                    String text) {
        guard.check(Map.of("text", text), List.of(), "a nomination");
        visitors.write(token, text);
    }

    /** The visitor takes it back; what is planned is cancelled. */
    @Transactional
    public void withdraw(String token) {
        var id = visitors.move(token, ProposalStatus.WITHDRAWN, "Withdrawn");
        proposals.change(id, proposal -> {
            plans.cancel(proposal);
            proposal.withdraw();
        });
    }

    /** The visitor says how the work was, and whether it may be shown. */
    @Transactional
    public void giveFeedback(
            String token,
            WorkQuality rating,
            @Size(max = ProposalService.MAX_WORDS, message = "Use at most 2,000 characters") String words,
            boolean mayBeShown) {
        guard.check(Map.of("words", words), List.of(), "a nomination");
        var id = visitors.happened(token, "The host gave feedback");
        proposals.change(id, proposal -> proposal.giveFeedback(rating, words.strip(), mayBeShown, clock.instant()));
    }

    private NominationView shown(NominationTable.Row row) {
        return new NominationView(row.token(), row.content(), ownPhotos.of(row.id()), row.keptUntil(), row.sentTo());
    }
}
