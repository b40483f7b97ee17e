package org.makegood.briefings;

import java.util.UUID;

/**
 * What happened to a briefing, an invitation or a registration. Published inside the transaction, when everything is
 * stored; listeners read the rest through {@link Briefings}.
 */
public sealed interface BriefingEvent {

    UUID briefingId();

    /** The day is told. Offices that are to know of it are told by {@link DateTold}. */
    record DateSet(UUID briefingId) implements BriefingEvent {}

    record Opened(UUID briefingId) implements BriefingEvent {}

    /** An entry in a calendar has to move. @param sequence the briefing's number from this change on */
    record Moved(UUID briefingId, int sequence) implements BriefingEvent {}

    record Closed(UUID briefingId) implements BriefingEvent {}

    record Held(UUID briefingId) implements BriefingEvent {}

    record Cancelled(UUID briefingId, int sequence) implements BriefingEvent {}

    /** An office is told to save the date; its invitation follows. */
    record DateTold(UUID briefingId, UUID invitationId) implements BriefingEvent {}

    record Invited(UUID briefingId, UUID invitationId) implements BriefingEvent {}

    /** @param number the how manieth reminder of this invitation it is */
    record Chased(UUID briefingId, UUID invitationId, int number) implements BriefingEvent {}

    /** @param holderId to whom it was passed on */
    record PassedOn(UUID briefingId, UUID invitationId, UUID holderId) implements BriefingEvent {}

    /** Somebody comes by it, or waits for a place: what they are told follows from their registration. */
    record Accepted(UUID briefingId, UUID invitationId, UUID registrationId) implements BriefingEvent {}

    record Declined(UUID briefingId, UUID invitationId) implements BriefingEvent {}

    /** A visitor has to press a button behind a mailed link before anything counts. */
    record ConfirmationAsked(UUID briefingId, UUID registrationId) implements BriefingEvent {}

    /** Somebody who has a place, or waits for one, asked again without signing in: they are sent the way to it. */
    record AskedAgain(UUID briefingId, UUID registrationId) implements BriefingEvent {}

    /** The person has a place: at once, or because they took the one offered. */
    record PlaceGiven(UUID briefingId, UUID registrationId) implements BriefingEvent {}

    record PutOnWaitingList(UUID briefingId, UUID registrationId) implements BriefingEvent {}

    record PlaceOffered(UUID briefingId, UUID registrationId) implements BriefingEvent {}

    record OfferLapsed(UUID briefingId, UUID registrationId) implements BriefingEvent {}

    /** @param changes the how manieth change of this registration it is */
    record RegistrationChanged(UUID briefingId, UUID registrationId, int changes) implements BriefingEvent {}

    record RegistrationCancelled(UUID briefingId, UUID registrationId) implements BriefingEvent {}

    record ReminderDue(UUID briefingId, UUID registrationId) implements BriefingEvent {}
}
