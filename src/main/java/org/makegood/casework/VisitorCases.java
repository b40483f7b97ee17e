package org.makegood.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.makegood.casework.conversation.Author;
import org.makegood.casework.conversation.Message;
import org.makegood.casework.conversation.MessageCard;
import org.makegood.casework.conversation.MessageKind;
import org.makegood.casework.conversation.MessageRepository;
import org.makegood.casework.conversation.TimelineKind;
import org.makegood.casework.conversation.TimelineRepository;
import org.makegood.casework.status.CaseStatus;
import org.makegood.casework.status.Stage;
import org.makegood.casework.status.Statuses;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A visitor's way to the case they sent, by its token and to nothing else. For the public services of the kinds of cases,
 * which limit how often anybody may try.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VisitorCases {

    private final Visitors visitors;
    private final CaseFileRepository repository;
    private final CaseFiles files;
    private final MessageRepository messages;
    private final TimelineRepository timeline;
    private final Casework casework;
    private final Statuses statuses;
    private final Clocks clocks;
    private final Clock clock;

    VisitorCases(
            Visitors visitors,
            CaseFileRepository repository,
            CaseFiles files,
            MessageRepository messages,
            TimelineRepository timeline,
            Casework casework,
            Statuses statuses,
            Clocks clocks,
            Clock clock) {
        this.visitors = visitors;
        this.repository = repository;
        this.files = files;
        this.messages = messages;
        this.timeline = timeline;
        this.casework = casework;
        this.statuses = statuses;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Empty for a token that leads nowhere. */
    public Optional<VisitorCase> find(String token) {
        return visitors.caseOf(token).flatMap(repository::findById).map(this::shown);
    }

    /** Which case a token leads to. */
    public Optional<UUID> caseOf(String token) {
        return visitors.caseOf(token);
    }

    private VisitorCase shown(CaseFile file) {
        return new VisitorCase(
                file.card(statuses.label(file.kind(), file.status()), List.of()),
                visitor(file.id()),
                file.isWaiting(),
                file.stage() != Stage.CLOSED,
                clocks.of(file).on(Days.today(clock)),
                messages.findByCaseIdAndKindNotOrderByAtAscIdAsc(file.id(), MessageKind.NOTE).stream()
                        .map(Message::card)
                        .map(VisitorCases::entry)
                        .toList(),
                timeline.findByCaseIdOrderByAtAscIdAsc(file.id()).stream()
                        .map(it -> new CaseView.Happening(it.kind(), it.words(), it.actingFor(), it.at()))
                        .toList());
    }

    private static CaseView.Entry entry(MessageCard message) {
        boolean mine = message.kind() == MessageKind.PARTNER_MESSAGE;
        return new CaseView.Entry(
                message.id(),
                message.kind(),
                mine ? message.author() : null,
                message.actingFor(),
                message.channel(),
                message.body(),
                message.at(),
                mine);
    }

    /** The visitor writes to the desk; the text has passed the data guard. Goes on with a clock that waited for them. */
    public void write(String token, String text) {
        var file = toChange(token);
        files.hear(file, Author.of(visitor(file.id())), text);
    }

    /**
     * The visitor takes their case to another state of its kind. Returns its id.
     *
     * @param words what the timeline and the audit trail say of it, in words that nobody typed
     */
    public UUID move(String token, CaseStatus next, String words) {
        var file = toChange(token);
        var author = Author.of(visitor(file.id()));
        casework.move(file, next, words, author);
        files.save(file, Deed.of(words), author);
        return file.id();
    }

    /** The visitor did something that leaves the state of their case as it is. Returns its id. */
    public UUID happened(String token, String words) {
        var file = toChange(token);
        var author = Author.of(visitor(file.id()));
        files.tell(files.entry(file, TimelineKind.MOVED, words, author));
        files.save(file, Deed.of(words), author);
        return file.id();
    }

    private CaseFile toChange(String token) {
        var file = visitors.caseOf(token).flatMap(repository::findById).orElseThrow(() -> RuleViolation.noSuch("case"));
        if (file.stage() == Stage.CLOSED) {
            throw new RuleViolation("This has been closed. Begin a new one to go on.");
        }
        files.beginChange(file);
        file.changed(clock.instant());
        return file;
    }

    private Reporter.Visitor visitor(UUID caseId) {
        return visitors.of(caseId).orElseThrow();
    }
}
