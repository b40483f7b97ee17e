package org.makegood.briefings.seats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some of a briefing's places, as a row says it.
 *
 * @param areaCode the area they are kept for; empty where they are everybody's
 * @param taken held by somebody, for good or by an offer
 */
public record SeatPool(
        UUID id,
        String areaCode,
        int places,
        int taken,
        @Nullable LocalDate reservedUntil,
        @Nullable Instant releasedAt) {

    static final String GENERAL = "";

    boolean isGeneral() {
        return areaCode.equals(GENERAL);
    }

    /** Whether its places are still for people of its area only. */
    public boolean isKept() {
        return !isGeneral() && releasedAt == null;
    }

    public ReservedPlaces reserved() {
        return new ReservedPlaces(areaCode, places, Objects.requireNonNull(reservedUntil));
    }

    boolean isFree() {
        return taken < places;
    }

    boolean isDue(LocalDate today) {
        return isKept() && reservedUntil != null && reservedUntil.isBefore(today);
    }
}
