package org.makegood.support;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody's calendar, as RFC 5546 has it (2.1.5): an entry is found by its UID, and what has a lower SEQUENCE than what is
 * known, or the same and is no younger, is left aside. What was taken out is remembered, so that an old mail read late does
 * not bring it back.
 */
public class CalendarProgram {

    /** @param status in capitals, as the file has it */
    public record Entry(String status, Instant start) {}

    private record Known(int sequence, Instant stamp, Optional<Entry> entry) {

        boolean isOlderThan(Known other) {
            return sequence < other.sequence || sequence == other.sequence && stamp.isBefore(other.stamp);
        }
    }

    private final Map<String, Known> known = new LinkedHashMap<>();

    public CalendarProgram read(Iterable<String> files) {
        files.forEach(file -> read(Biweekly.parse(file).first()));
        return this;
    }

    private void read(ICalendar calendar) {
        var off = calendar.getMethod().getValue().equals("CANCEL");
        for (var event : calendar.getEvents()) {
            var told = new Known(
                    event.getSequence().getValue(),
                    event.getDateTimeStamp().getValue().toInstant(),
                    off ? Optional.empty() : Optional.of(entry(event)));
            known.merge(event.getUid().getValue(), told, (old, now) -> old.isOlderThan(now) ? now : old);
        }
    }

    private static Entry entry(VEvent event) {
        return new Entry(
                event.getStatus().getValue(), event.getDateStart().getValue().toInstant());
    }

    public List<Entry> entries() {
        return known.values().stream().flatMap(each -> each.entry().stream()).toList();
    }
}
