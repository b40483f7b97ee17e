package org.makegood.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makegood.casework.Cases;
import org.makegood.casework.due.OwedCase;
import org.makegood.kernel.Days;
import org.makegood.kernel.EmailAddress;
import org.makegood.kernel.Marking;
import org.makegood.mail.Outbox;
import org.makegood.mail.OutgoingMail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes one mail of all that a reader is to be told about due dates. What has been settled meanwhile is left out. */
@Component
class DueMail {

    /** Further ones are counted: whoever has more to do needs the list, not a longer mail. */
    static final int SHOWN = 15;

    private final DueLines lines;
    private final Cases cases;
    private final Wording wording;
    private final Links links;
    private final LetterPress press;
    private final Outbox outbox;

    DueMail(DueLines lines, Cases cases, Wording wording, Links links, LetterPress press, Outbox outbox) {
        this.lines = lines;
        this.cases = cases;
        this.wording = wording;
        this.links = links;
        this.press = press;
        this.outbox = outbox;
    }

    private record Told(DueLine line, OwedCase owed) {}

    @Transactional
    void send(EmailAddress reader, Instant now) {
        var told = told(lines.take(reader));
        if (!told.isEmpty()) {
            var letter = letter(told, Days.of(now));
            outbox.put(new OutgoingMail(
                    "due:%s:%s".formatted(now, reader.value()),
                    reader,
                    letter.subject(),
                    press.text(letter),
                    press.html(letter),
                    null,
                    null,
                    false));
        }
    }

    /** What still stands as it was when the line was written, the longest due first. */
    private List<Told> told(List<DueLine> written) {
        Map<UUID, OwedCase> owed = cases
                .owed(written.stream().map(DueLine::caseId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(OwedCase::id, Function.identity()));
        return written.stream()
                .flatMap(line -> Stream.ofNullable(owed.get(line.caseId())).map(it -> new Told(line, it)))
                .filter(it -> it.owed.dueOn().equals(it.line.dueOn()))
                .sorted(Comparator.comparing((Told it) -> it.line.dueOn()).thenComparing(it -> it.owed.reference()))
                .toList();
    }

    private Letter letter(List<Told> told, LocalDate today) {
        var topics = new ArrayList<String>();
        for (var topic : DueTopic.values()) {
            var some = of(topic, told);
            if (!some.isEmpty()) {
                topics.add(heading(topic, some, today));
            }
        }
        var subject = String.join("; ", topics);
        var draft = new Letter.Draft(subject, wording.say("due.preview"), wording.say("due.about"), subject);
        for (var topic : DueTopic.values()) {
            add(topic, of(topic, told), draft);
        }
        return draft.button(wording.say("due.button"), links.toCases(narrowed(told)))
                .because(wording.say("due.why"));
    }

    private static List<Told> of(DueTopic topic, List<Told> told) {
        return told.stream().filter(it -> it.line.topic() == topic).toList();
    }

    private String heading(DueTopic topic, List<Told> some, LocalDate today) {
        return switch (topic) {
            case DUE_SOON -> wording.say("due.soon", some.size(), when(some, today));
            case TAKEN_TO_YOU -> wording.say("due.taken", some.size());
            case TAKEN_UP -> wording.say("due.up", some.size());
        };
    }

    private String when(List<Told> some, LocalDate today) {
        var first = some.getFirst().line.dueOn();
        var last = some.getLast().line.dueOn();
        var tomorrow = today.plusDays(1);
        if (first.equals(last)) {
            return first.equals(today)
                    ? wording.say("due.when.today")
                    : first.equals(tomorrow)
                            ? wording.say("due.when.tomorrow")
                            : wording.say("due.when.day", Days.withWeekday(first));
        }
        return first.equals(today) && last.equals(tomorrow)
                ? wording.say("due.when.either")
                : wording.say("due.when.by", Days.withWeekday(last));
    }

    private void add(DueTopic topic, List<Told> some, Letter.Draft draft) {
        if (some.isEmpty()) {
            return;
        }
        draft.listing(
                wording.say(title(topic)),
                some.stream().limit(SHOWN).map(this::item).toList());
        if (some.size() > SHOWN) {
            draft.words(wording.say("due.more", some.size() - SHOWN));
        }
    }

    private static String title(DueTopic topic) {
        return switch (topic) {
            case DUE_SOON -> "due.list.soon";
            case TAKEN_TO_YOU -> "due.list.taken";
            case TAKEN_UP -> "due.list.up";
        };
    }

    private Letter.Item item(Told told) {
        var sensitive = told.owed.marking() == Marking.OFFICIAL_SENSITIVE;
        var title = sensitive ? Marking.OFFICIAL_SENSITIVE.label() : told.owed.title();
        return new Letter.Item(told.owed.reference() + ": " + title, links.toCase(told.owed.reference()), facts(told));
    }

    private String facts(Told told) {
        var line = told.line;
        var what = line.owed().label();
        var day = Days.withWeekday(line.dueOn());
        return switch (line.topic()) {
            case DUE_SOON -> wording.say("due.fact.soon", what, day);
            case TAKEN_TO_YOU -> wording.say("due.fact.taken", what, day, with(told.owed));
            case TAKEN_UP ->
                wording.say(
                        "due.fact.up",
                        what,
                        day,
                        Objects.requireNonNull(line.level()).label().toLowerCase(Locale.UK));
        };
    }

    private String with(OwedCase owed) {
        if (owed.desk() == null) {
            return wording.say("due.with.nobody");
        }
        return owed.assignee() == null ? owed.desk() : owed.assignee() + ", " + owed.desk();
    }

    /** The list of the reader's cases, narrowed as far as all that is told of allows. */
    private static String narrowed(List<Told> told) {
        var topics = told.stream().map(it -> it.line.topic()).collect(Collectors.toSet());
        if (topics.contains(DueTopic.DUE_SOON)) {
            return topics.size() == 1 ? "?due_soon" : "";
        }
        return topics.contains(DueTopic.TAKEN_UP) ? "?late" : "?escalated";
    }
}
