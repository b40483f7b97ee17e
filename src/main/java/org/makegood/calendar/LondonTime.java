package org.makegood.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.makegood.kernel.Days;

/** Europe/London as it has been since 1996; the whole story since 1847 would be most of every file. */
final class LondonTime {

    private static final ZoneOffset GMT = ZoneOffset.UTC;
    private static final ZoneOffset BST = ZoneOffset.ofHours(1);

    static final VTimeZone ZONE = new VTimeZone(
            new PropertyList(List.of(new TzId(Days.LONDON.getId()))),
            new ComponentList<>(List.of(
                    new Daylight(change("BST", GMT, BST, LocalDateTime.of(1996, 3, 31, 1, 0), "BYMONTH=3")),
                    new Standard(change("GMT", BST, GMT, LocalDateTime.of(1996, 10, 27, 2, 0), "BYMONTH=10")))));

    private LondonTime() {}

    private static PropertyList change(String name, ZoneOffset from, ZoneOffset to, LocalDateTime first, String month) {
        return new PropertyList(List.of(
                new TzName(name),
                new TzOffsetFrom(from),
                new TzOffsetTo(to),
                new DtStart<>(first),
                new RRule<>("FREQ=YEARLY;" + month + ";BYDAY=-1SU")));
    }
}
