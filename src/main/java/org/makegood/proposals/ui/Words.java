package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.makegood.kernel.Days;
import org.makegood.proposals.ProposalView;

/** Days and times of a proposal, as its page writes them. */
final class Words {

    private Words() {}

    static LocalTime time(Instant at) {
        return at.atZone(Days.LONDON).toLocalTime();
    }

    /** "Tuesday 9 June 2026, 10:00am". */
    static String when(Instant at) {
        return Days.withWeekday(Days.of(at)) + ", " + Days.time(time(at));
    }

    /** "Tue 9 Jun, 9:00am to 4:00pm". */
    static String when(ProposalView.Session session) {
        return translate(
                "proposals.case.session.when",
                Days.brief(Days.of(session.startsAt())),
                Days.time(time(session.startsAt())),
                Days.time(time(session.endsAt())));
    }

    /** "Tuesday, Thursday". */
    static String weekdays(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(Words::name).collect(Collectors.joining(", "));
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
