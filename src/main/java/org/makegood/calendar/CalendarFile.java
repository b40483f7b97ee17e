package org.makegood.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a calendar program reads, as a file, a part of a mail or an answer to a subscription.
 *
 * @param method what the program is to do with it
 */
public record CalendarFile(Method method, String text) {

    /** What to call it as an attachment. */
    public static final String NAME = "invite.ics";

    /** RFC 5546. */
    public enum Method {
        /** Enter it, or move it: the program asks nobody, or its owner. */
        REQUEST,
        /** Take it out. */
        CANCEL,
        /** For information, to anybody. */
        PUBLISH
    }

    /** Enters the event into somebody's calendar as accepted, or moves the entry that is there to what holds now. */
    public static CalendarFile invitation(CalendarEntry entry, CalendarParty attendee) {
        if (entry.isCancelled()) {
            throw new IllegalArgumentException("Nobody is invited to what is off");
        }
        return new CalendarFile(Method.REQUEST, CalendarText.of(entry, Method.REQUEST, attendee));
    }

    /**
     * Takes the entry out of somebody's calendar: because the event is off, or, when the entry is not cancelled, because
     * this person does not come. Its sequence has to be higher than that of the invitation.
     */
    public static CalendarFile cancellation(CalendarEntry entry, CalendarParty attendee) {
        return new CalendarFile(Method.CANCEL, CalendarText.of(entry, Method.CANCEL, attendee));
    }

    /** One entry for anybody to take into a calendar. */
    public static CalendarFile publication(CalendarEntry entry) {
        return new CalendarFile(Method.PUBLISH, CalendarText.feed(null, List.of(entry)));
    }

    /**
     * Many entries for anybody to subscribe to. What is off stays in it as such; what is left out disappears.
     *
     * @param name what calendar programs call the subscription
     */
    public static CalendarFile feed(String name, List<CalendarEntry> entries) {
        return new CalendarFile(Method.PUBLISH, CalendarText.feed(name, entries));
    }

    /** Calendar programs act on a mail only where the method stands in the media type, too (RFC 6047). */
    public String mediaType() {
        return "text/calendar; method=" + method + "; charset=UTF-8";
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
