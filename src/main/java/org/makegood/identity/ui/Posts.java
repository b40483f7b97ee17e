package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.AppointmentRole;
import org.makegood.kernel.Days;

/** How an appointment is put into words. */
final class Posts {

    private Posts() {}

    /** "Partner coordinator since 1 May 2026", "Head from 1 May 2026 to 30 June 2026". */
    static String described(AppointmentRole role, LocalDate from, @Nullable LocalDate until) {
        return role.label() + " " + period(from, until);
    }

    static String period(LocalDate from, @Nullable LocalDate until) {
        if (until == null) {
            return translate("identity.post.since", Days.written(from));
        }
        return until.isAfter(from)
                ? translate("identity.post.period", Days.written(from), Days.written(until.minusDays(1)))
                : translate("identity.post.never", Days.written(from));
    }
}
