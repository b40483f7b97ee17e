package org.makegood.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.makegood.casework.clock.Turn;
import org.makegood.casework.conversation.Author;
import org.makegood.casework.conversation.Channel;
import org.makegood.casework.conversation.Message;
import org.makegood.casework.conversation.MessageKind;
import org.makegood.casework.conversation.MessageRepository;
import org.makegood.casework.conversation.TimelineEntry;
import org.makegood.casework.conversation.TimelineKind;
import org.makegood.casework.conversation.TimelineRepository;
import org.makegood.casework.status.Stage;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Reference;
import org.makegood.kernel.RuleViolation;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The cases the signed-in person may see and change, and the one way in which a change is stored. */
@Component
class CaseFiles {

    private static final String STALE =
            "Somebody else has changed this case since you opened it. Look at what is new, then decide again.";

    private final CaseFileRepository files;
    private final TimelineRepository timeline;
    private final MessageRepository messages;
    private final Clocks clocks;
    private final CaseAudit audit;
    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final Clock clock;

    CaseFiles(
            CaseFileRepository files,
            TimelineRepository timeline,
            MessageRepository messages,
            Clocks clocks,
            CaseAudit audit,
            EntityManager entities,
            CurrentUser currentUser,
            Clock clock) {
        this.files = files;
        this.timeline = timeline;
        this.messages = messages;
        this.clocks = clocks;
        this.audit = audit;
        this.entities = entities;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A case the person may not see is reported exactly like one that does not exist. */
    CaseFile visible(UUID id) {
        return visible("c.id = :key", id);
    }

    CaseFile visible(Reference reference) {
        return visible("c.reference = :key", reference.value());
    }

    private CaseFile visible(String which, Object key) {
        var sees = CaseVisibility.of(currentUser.actor(), "c");
        var query = entities.createNativeQuery(
                "select c.* from case_file c where " + which + " and " + sees.condition(), CaseFile.class);
        query.setParameter("key", key);
        sees.parameters().forEach(query::setParameter);
        try {
            return (CaseFile) query.getSingleResult();
        } catch (NoResultException _) {
            throw RuleViolation.noSuch("case");
        }
    }

    /** For a command that changes the case: the person decided on what stands there now. */
    CaseFile toChange(Seen seen, CaseAct act) {
        var file = toAddTo(seen.caseId(), seen.appointmentId(), act);
        if (file.version() != seen.version()) {
            throw new RuleViolation(STALE);
        }
        file.changed(clock.instant());
        return file;
    }

    /** For a message or a note, which only add. */
    CaseFile toAddTo(UUID caseId, UUID appointmentId, CaseAct act) {
        var actor = currentUser.requireActingUnder(appointmentId);
        var file = visible(caseId);
        if (!CaseRights.of(actor, file).contains(act)) {
            throw new RuleViolation(refusal(actor, file, act));
        }
        beginChange(file);
        return file;
    }

    /** For what the portal does by itself, as it found the case; nothing when somebody has changed it since. */
    Optional<CaseFile> unchanged(UUID id, long version) {
        return files.findById(id).filter(file -> file.version() == version);
    }

    void beginChange(CaseFile file) {
        file.beforeChange(audit.standing(file));
    }

    private static String refusal(Actor actor, CaseFile file, CaseAct act) {
        if (act == CaseAct.ACKNOWLEDGE && file.stage() != Stage.NEW) {
            return "This case has been acknowledged already.";
        }
        if (file.stage() == Stage.CLOSED) {
            return actor instanceof Actor.Partner
                    ? "This case is closed. Reopen it to go on."
                    : "This case is closed. Only the partner can reopen it.";
        }
        return "As things are with this case, you cannot do this as %s.".formatted(actor.actingFor());
    }

    /** Adds what happened to the timeline; with a turn, the case follows its clock. */
    void tell(CaseFile file, TimelineEntry entry, Turn.Kind turn) {
        file.follow(clocks.of(file).after(new Turn(turn, entry.at())));
        timeline.save(entry.turning(turn));
    }

    void tell(TimelineEntry entry) {
        timeline.save(entry);
    }

    TimelineEntry entry(CaseFile file, TimelineKind kind, String words) {
        return entry(file, kind, words, Author.of(currentUser.actor()));
    }

    TimelineEntry entry(CaseFile file, TimelineKind kind, String words, Author by) {
        return TimelineEntry.of(file.id(), kind, words, by, clock);
    }

    /** What the side that sent the case writes to the desk. It goes on with a clock that waited for it. */
    void hear(CaseFile file, Author author, String text) {
        boolean waited = file.isWaiting();
        file.took(messages.save(
                Message.of(file.id(), MessageKind.PARTNER_MESSAGE, author, Channel.PORTAL, text.strip(), clock)));
        if (waited) {
            tell(file, entry(file, TimelineKind.REPLIED, "Reply came, the clock goes on", author), Turn.Kind.RESUMED);
        }
        save(file, Deed.of("Message written"), author);
    }

    /** Writes the case, and audits what was done to it since {@link #beginChange}. */
    void save(CaseFile file, Deed deed) {
        save(file, deed, Author.of(currentUser.actor()));
    }

    void save(CaseFile file, Deed deed, Author author) {
        save(file);
        audit.record(file, deed, author);
    }

    /** Writes the case before its events go out, so that listeners find what they tell of. */
    void save(CaseFile file) {
        try {
            files.saveAndFlush(file);
        } catch (OptimisticLockingFailureException _) {
            throw new RuleViolation(STALE);
        }
    }
}
