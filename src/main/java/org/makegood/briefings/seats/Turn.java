package org.makegood.briefings.seats;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingAudience;
import org.makegood.briefings.BriefingStatus;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;

/**
 * One turn to decide about the places of a briefing. While it lasts nobody else decides about them, on whatever node, so
 * that what stands here is so. Who comes earlier has the lower number.
 */
public record Turn(UUID briefingId, long number, Terms terms, List<SeatPool> pools) {

    /** What of the briefing decides whether places are given. */
    public record Terms(
            BriefingStatus status,
            BriefingAudience audience,
            @Nullable Instant registrationOpensAt,
            Instant registrationClosesAt,
            Instant startsAt,
            Instant endsAt,
            int offerHours) {

        /** Who registers by themselves can do so while the window is open; the desk until the briefing is over. */
        public void requireOpen(RegistrationChannel channel, Instant now) {
            if (channel == RegistrationChannel.DESK) {
                requireRunning(now);
                return;
            }
            if (status != BriefingStatus.OPEN) {
                throw new RuleViolation(
                        status == BriefingStatus.CANCELLED
                                ? "This briefing was cancelled."
                                : "Registration for this briefing is not open.");
            }
            if (registrationOpensAt != null && now.isBefore(registrationOpensAt)) {
                throw new RuleViolation("Registration opens on " + Days.written(Days.of(registrationOpensAt)) + ".");
            }
            if (!now.isBefore(registrationClosesAt)) {
                throw new RuleViolation("Registration for this briefing has closed.");
            }
        }

        private void requireRunning(Instant now) {
            if (!givesPlaces() || !now.isBefore(endsAt)) {
                throw new RuleViolation("This briefing is not open, or it is over.");
            }
        }

        private boolean givesPlaces() {
            return status == BriefingStatus.OPEN || status == BriefingStatus.CLOSED;
        }

        /** Places that become free are offered until it begins, also when nobody new can register. */
        boolean makesOffers(Instant now) {
            return givesPlaces() && now.isBefore(startsAt);
        }

        Instant offerUntil(Instant now) {
            var full = now.plusSeconds(offerHours * 3600L);
            return full.isBefore(startsAt) ? full : startsAt;
        }
    }

    SeatPool general() {
        return pools.stream().filter(SeatPool::isGeneral).findFirst().orElseThrow();
    }

    Optional<SeatPool> pool(UUID id) {
        return pools.stream().filter(pool -> pool.id().equals(id)).findFirst();
    }

    /** Where somebody of that area finds a place: first among those kept for the area, then among everybody's. */
    Optional<SeatPool> freeFor(@Nullable String areaCode) {
        return pools.stream()
                .filter(SeatPool::isKept)
                .filter(pool -> pool.areaCode().equals(areaCode) && pool.isFree())
                .findFirst()
                .or(() -> Optional.of(general()).filter(SeatPool::isFree));
    }

    /** Areas for whose people a place is kept that nobody holds. */
    Set<String> areasWithFree() {
        return pools.stream()
                .filter(pool -> pool.isKept() && pool.isFree())
                .map(SeatPool::areaCode)
                .collect(Collectors.toSet());
    }
}
