package org.makegood.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Postcode;
import org.makegood.kernel.RuleViolation;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * An unpaid work project that somebody offers, and what came of it. Shares its id with its case, which knows whose it is,
 * where it went and in which {@link ProposalStatus} it stands.
 */
@Entity
public class Proposal extends AbstractAggregateRoot<Proposal> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private ProposalSource source;

    private String hostOrganisation;

    private String contactName;

    private String contactEmail;

    private @Nullable String contactTelephone;

    private @Nullable String postcode;

    /** The first half of the postcode: proposals of one district and kind may be the same. */
    private @Nullable String district;

    private @Nullable String siteAccess;

    private @Nullable String projectType;

    @Column(columnDefinition = "text")
    private String what;

    private byte peoplePerSession;

    @Convert(converter = DaysOfWeek.class)
    private Set<DayOfWeek> days;

    private @Nullable String times;

    private LocalDate fromOn;

    private @Nullable LocalDate toOn;

    @Enumerated(EnumType.STRING)
    private Supervision supervision;

    @Enumerated(EnumType.STRING)
    private ToolsFrom tools;

    @Embedded
    private SiteFacts site;

    private boolean publicity;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReason;

    private @Nullable String decisionWords;

    private @Nullable Instant decidedAt;

    private @Nullable Integer hoursGiven;

    private @Nullable Integer attendances;

    private @Nullable String completedWords;

    private @Nullable Instant completedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable WorkQuality feedbackRating;

    private @Nullable String feedbackWords;

    private @Nullable Instant feedbackAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
    protected Proposal() {}

    public static Proposal submit(UUID caseId, NewProposal form, ProposalSource source) {
        var proposal = new Proposal();
        proposal.id = caseId;
        proposal.source = source;
        proposal.hostOrganisation = form.hostOrganisation().strip();
        proposal.contactName = form.contactName().strip();
        proposal.contactEmail = form.contactEmail().strip();
        proposal.contactTelephone = form.contactTelephone();
        var postcode =
                form.postcode() == null ? null : Postcode.parse(form.postcode()).orElse(null);
        proposal.postcode = postcode == null ? null : postcode.value();
        proposal.district = postcode == null ? null : postcode.outward();
        proposal.siteAccess = form.siteAccess();
        proposal.projectType = form.projectType();
        proposal.what = form.what().strip();
        proposal.peoplePerSession = form.peoplePerSession().byteValue();
        proposal.days = Set.copyOf(form.days());
        proposal.times = form.times();
        proposal.fromOn = form.from();
        proposal.toOn = form.to();
        proposal.supervision = form.supervision();
        proposal.tools = form.tools();
        proposal.site = SiteFacts.of(form.site());
        proposal.publicity = form.publicity();
        proposal.registerEvent(new ProposalEvent.Submitted(caseId));
        return proposal;
    }

    public void visitPlanned(UUID visitId) {
        registerEvent(new ProposalEvent.VisitPlanned(id, visitId));
    }

    public void visitMoved(UUID visitId) {
        registerEvent(new ProposalEvent.VisitMoved(id, visitId));
    }

    public void visitCancelled(UUID visitId) {
        registerEvent(new ProposalEvent.VisitCancelled(id, visitId));
    }

    public void visitRecorded(UUID visitId) {
        registerEvent(new ProposalEvent.VisitRecorded(id, visitId));
    }

    void accept(String words, Instant now) {
        decide(null, words, now);
        registerEvent(new ProposalEvent.Accepted(id));
    }

    void decline(DeclineReason reason, String words, Instant now) {
        decide(reason, words, now);
        registerEvent(new ProposalEvent.Declined(id));
    }

    private void decide(@Nullable DeclineReason reason, String words, Instant now) {
        declineReason = reason;
        decisionWords = words;
        decidedAt = now;
    }

    public void sessionsPlanned(List<UUID> sessionIds) {
        registerEvent(new ProposalEvent.SessionsPlanned(id, sessionIds));
    }

    public void sessionCancelled(UUID sessionId) {
        registerEvent(new ProposalEvent.SessionCancelled(id, sessionId));
    }

    public void begin() {
        registerEvent(new ProposalEvent.Begun(id));
    }

    /** @param hours all hours that people gave; attendances: how often somebody came, summed over the sessions */
    void complete(int hours, int attendances, String words, Instant now) {
        hoursGiven = hours;
        this.attendances = attendances;
        completedWords = words;
        completedAt = now;
        registerEvent(new ProposalEvent.Completed(id));
    }

    /** The host says how the work was. Once. */
    public void giveFeedback(WorkQuality rating, String words, boolean mayBeShown, Instant now) {
        if (completedAt == null) {
            throw new RuleViolation("The work is not completed yet.");
        }
        if (feedbackAt != null) {
            throw new RuleViolation("Feedback has been given already.");
        }
        feedbackRating = rating;
        feedbackWords = words;
        feedbackAt = now;
        publicity = mayBeShown;
        registerEvent(new ProposalEvent.FeedbackGiven(id));
    }

    public void withdraw() {
        registerEvent(new ProposalEvent.Withdrawn(id));
    }

    public UUID id() {
        return id;
    }

    ProposalSource source() {
        return source;
    }

    ProposalView.Offer offer(@Nullable ProjectType type) {
        return new ProposalView.Offer(
                hostOrganisation,
                contactName,
                contactEmail,
                contactTelephone,
                postcode,
                siteAccess,
                type,
                what,
                peoplePerSession,
                days,
                times,
                fromOn,
                toOn,
                supervision,
                tools,
                site.shown(),
                publicity);
    }

    @Nullable
    String projectType() {
        return projectType;
    }

    public ProposalView.@Nullable Decision decision() {
        return decidedAt == null || decisionWords == null
                ? null
                : new ProposalView.Decision(declineReason, decisionWords, decidedAt);
    }

    public ProposalView.@Nullable Completion completion() {
        return completedAt == null || hoursGiven == null || attendances == null
                ? null
                : new ProposalView.Completion(hoursGiven, attendances, completedWords, completedAt);
    }

    public ProposalView.@Nullable Feedback feedback() {
        return feedbackAt == null || feedbackRating == null
                ? null
                : new ProposalView.Feedback(feedbackRating, feedbackWords, feedbackAt);
    }
}
