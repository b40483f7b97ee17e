package org.makegood.briefings.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.seats.RegistrationState;

/**
 * One invited office in the desk's list.
 *
 * @param holder in whose hands the invitation is: the office, or to whom it was passed on
 * @param passedOnFrom the office, when it was passed on
 * @param reason why it was declined
 * @param registration how it stands with whoever comes by it
 * @param chasedBy who sent the last reminder
 */
public record InvitationRow(
        UUID id,
        UUID organisationId,
        String organisation,
        @Nullable String areaCode,
        InvitationState state,
        String holder,
        String email,
        @Nullable String passedOnFrom,
        @Nullable Instant announcedAt,
        @Nullable Instant sentAt,
        String sentBy,
        @Nullable Instant answeredAt,
        @Nullable String reason,
        @Nullable RegistrationState registration,
        int chases,
        @Nullable Instant chasedAt,
        @Nullable String chasedBy) {}
