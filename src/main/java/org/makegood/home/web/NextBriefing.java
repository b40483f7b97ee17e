package org.makegood.home.web;

import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingRow;
import org.makegood.briefings.BriefingStatus;
import org.makegood.kernel.Days;

/** A briefing on the home page. @param about when and where, and how it stands */
record NextBriefing(@Nullable String slug, String title, String day, String about) {

    static NextBriefing of(BriefingRow row) {
        var day = Days.written(Days.of(row.times().startsAt()));
        var where = row.place() == null ? "online" : row.place();
        var state = row.status() == BriefingStatus.OPEN
                ? row.seats().inWords()
                : row.status().label();
        return new NextBriefing(row.slug(), row.title(), day, "%s, %s. %s".formatted(day, where, state));
    }
}
