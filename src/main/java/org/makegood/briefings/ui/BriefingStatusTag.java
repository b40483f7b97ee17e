package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingStatus;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.shell.Icons;
import org.makegood.shell.StatusTag;

/** Where a briefing, or somebody's coming to it, stands. */
final class BriefingStatusTag extends StatusTag {

    private BriefingStatusTag(Kind kind, Icons icon, String word) {
        super(kind, icon, word);
    }

    static BriefingStatusTag of(BriefingStatus status) {
        return switch (status) {
            case DRAFT -> new BriefingStatusTag(Kind.NEUTRAL, Icons.PENCIL, status.label());
            case SAVE_THE_DATE -> new BriefingStatusTag(Kind.INFO, Icons.CALENDAR_CLOCK, status.label());
            case OPEN -> new BriefingStatusTag(Kind.PROGRESS, Icons.CALENDAR_CHECK, status.label());
            case FULL -> new BriefingStatusTag(Kind.WARN, Icons.USERS, status.label());
            case CLOSED -> new BriefingStatusTag(Kind.NEUTRAL, Icons.LOCK, status.label());
            case HELD -> new BriefingStatusTag(Kind.SUCCESS, Icons.CHECK, status.label());
            case CANCELLED -> new BriefingStatusTag(Kind.DANGER, Icons.CALENDAR_OFF, status.label());
        };
    }

    /** How somebody who had a place came to the briefing. @param over whether nobody comes any more */
    static BriefingStatusTag of(@Nullable Instant arrivedAt, boolean over) {
        if (arrivedAt == null) {
            return new BriefingStatusTag(Kind.NEUTRAL, Icons.X, translate("briefings.people.missed"));
        }
        var at = BriefingWords.time(arrivedAt);
        return new BriefingStatusTag(
                Kind.SUCCESS,
                Icons.CHECK,
                over ? translate("briefings.people.came", at) : translate("briefings.door.here", at));
    }

    static BriefingStatusTag of(RegistrationState state) {
        return switch (state) {
            case UNCONFIRMED -> new BriefingStatusTag(Kind.INFO, Icons.MAIL, state.label());
            case ACCEPTED -> new BriefingStatusTag(Kind.SUCCESS, Icons.CHECK, state.label());
            case WAITING -> new BriefingStatusTag(Kind.WAITING, Icons.PAUSE, state.label());
            case OFFERED -> new BriefingStatusTag(Kind.WARN, Icons.ALARM_CLOCK, state.label());
            case CANCELLED, LAPSED -> new BriefingStatusTag(Kind.NEUTRAL, Icons.X, state.label());
        };
    }
}
