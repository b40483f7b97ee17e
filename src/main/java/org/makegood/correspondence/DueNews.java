package org.makegood.correspondence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makegood.casework.CaseCard;
import org.makegood.casework.CaseEvent;
import org.makegood.casework.due.EscalationLevel;
import org.springframework.stereotype.Component;

/** Who is to be told that something is due soon, or late. They are not told at once, but of all their cases together. */
@Component
class DueNews {

    private final CaseReaders readers;
    private final DueLines lines;

    DueNews(CaseReaders readers, DueLines lines) {
        this.readers = readers;
        this.lines = lines;
    }

    void soon(CaseCard card, CaseEvent.DueSoon event) {
        var line = new DueLine(card.id(), event.dueOn(), DueTopic.DUE_SOON, event.owed(), null);
        lines.add(line, readers.inCharge(card));
    }

    /** Those it is taken to, and those from whom it is taken: whoever has it, and the level below. */
    void overdue(CaseCard card, CaseEvent.Overdue event) {
        var above = readers.heads(card, event.level());
        var below = event.level() == EscalationLevel.REGION
                ? readers.heads(card, EscalationLevel.HEAD_OF_UNIT).stream()
                : Stream.<Reader>empty();
        lines.add(line(card, event, DueTopic.TAKEN_TO_YOU), above);
        lines.add(
                line(card, event, DueTopic.TAKEN_UP),
                without(above, Stream.concat(readers.inCharge(card).stream(), below)));
    }

    private static DueLine line(CaseCard card, CaseEvent.Overdue event, DueTopic topic) {
        return new DueLine(card.id(), event.dueOn(), topic, event.owed(), event.level());
    }

    private static List<Reader> without(List<Reader> told, Stream<Reader> others) {
        var addresses = told.stream().map(Reader::address).collect(Collectors.toSet());
        return others.filter(reader -> addresses.add(reader.address())).toList();
    }
}
