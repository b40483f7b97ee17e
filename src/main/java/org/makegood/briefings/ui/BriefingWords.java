package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingRow;
import org.makegood.briefings.BriefingTimes;
import org.makegood.kernel.Days;

/** When and where, as people say it. */
final class BriefingWords {

    private BriefingWords() {}

    /** "Tuesday 15 July 2014, 9:00am to 10:00am". */
    static String when(BriefingTimes times) {
        return translate(
                "briefings.when",
                Days.withWeekday(Days.of(times.startsAt())),
                time(times.startsAt()),
                time(times.endsAt()));
    }

    static String where(BriefingRow row) {
        if (row.place() == null) {
            return translate("briefings.where.online");
        }
        return row.online() ? translate("briefings.where.both", row.place()) : row.place();
    }

    static String time(Instant at) {
        return Days.time(at.atZone(Days.LONDON).toLocalTime());
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
