package org.makegood.briefings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.seats.ReservedPlaces;
import org.makegood.identity.OrganisationKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;

/**
 * What is asked about a briefing. Its constraints hold on screen and in the service alike. Days and times are London's.
 *
 * @param deskId who organises it
 * @param onlineLink where it can be joined from afar; only who has a place is told
 * @param registrationOpens from which day on people can register; from the opening on where it is left out
 * @param registrationCloses the last day on which they can; until the start where it is left out
 * @param regionCodes for which regions it is, where it is for partners; all of them where none is chosen
 * @param kinds for which kinds of organisation, likewise
 * @param offerHours how long somebody on the waiting list has to take a place that became free
 */
public record BriefingForm(
        @NotBlank(message = "Say in one line what it is about")
        @Size(max = MAX_TITLE, message = "Use at most 150 characters")
        String title,

        @NotBlank(message = "Say what it is for") @Size(max = MAX_PURPOSE, message = "Use at most 4,000 characters")
        String purpose,

        @NotNull(message = "Choose the desk that organises it")
        UUID deskId,

        @Nullable @Size(max = 300, message = "Use at most 300 characters")
        String place,

        @Nullable
        @Size(max = 500, message = "Use at most 500 characters")
        @Pattern(regexp = LINK, message = "Enter the whole address, beginning with https://")
        String onlineLink,

        @NotNull(message = "Enter the day, such as 15 July 2026")
        LocalDate on,

        @NotNull(message = "Say when doors open, such as 8:30am")
        LocalTime doorsOpen,

        @NotNull(message = "Say when it begins, such as 9:00am")
        LocalTime starts,

        @NotNull(message = "Say when it ends, such as 10:00am")
        LocalTime ends,

        @Nullable LocalDate registrationOpens,

        @Nullable LocalDate registrationCloses,

        @NotNull(message = "Choose who may come") BriefingAudience audience,

        Set<String> regionCodes,

        Set<OrganisationKind> kinds,

        @Min(value = 1, message = "Enter how many can come, at least 1")
        @Max(value = MAX_CAPACITY, message = "Enter how many can come, at most 5,000")
        int capacity,

        @Size(max = 60, message = "Keep places for at most 60 areas")
        List<@Valid ReservedPlaces> reserved,

        boolean asksAccess,

        boolean asksDietary,

        @Min(value = 1, message = "Give at least an hour") @Max(value = 168, message = "Give at most a week")
        int offerHours,

        @Size(max = 40, message = "Use at most 40 lines") List<@Valid AgendaLine> agenda,

        @Nullable
        @Size(max = 500, message = "Use at most 500 characters")
        @Pattern(regexp = LINK, message = "Enter the whole address, beginning with https://")
        String feedbackLink) {

    public static final int MAX_TITLE = 150;
    public static final int MAX_PURPOSE = 4000;
    public static final int MAX_CAPACITY = 5000;

    /** A field that is left empty is no mistake. */
    public static final String LINK = "(https?://[^\\s\"<>]+)?";

    /** What no single field can say. */
    void check() {
        if (blank(place) && blank(onlineLink)) {
            throw new RuleViolation("place", "Say where it is, or how to join online");
        }
        if (at(starts).isBefore(at(doorsOpen))) {
            throw new RuleViolation("doorsOpen", "Doors open before it begins, or as it begins");
        }
        if (!at(starts).isBefore(at(ends))) { // the night in which clocks change has an hour too few
            throw new RuleViolation("ends", "It ends after it begins");
        }
        if (registrationCloses != null && registrationCloses.isAfter(on)) {
            throw new RuleViolation(
                    "registrationCloses", "Registration closes on the day of the briefing at the latest");
        }
        if (registrationOpens != null && !Days.startOf(registrationOpens).isBefore(closesAt())) {
            throw new RuleViolation("registrationOpens", "Registration opens before it closes");
        }
        checkReserved();
    }

    private void checkReserved() {
        var areas = new HashSet<String>();
        int kept = 0;
        for (var places : reserved) {
            if (!areas.add(places.areaCode())) {
                throw new RuleViolation("reserved", "Name each area once");
            }
            if (places.until().isAfter(on)) {
                throw new RuleViolation("reserved", "Places are kept until the day of the briefing at the latest");
            }
            kept += places.places();
        }
        if (kept > capacity) {
            throw new RuleViolation("reserved", "More places are kept than there are");
        }
    }

    BriefingTimes times() {
        return new BriefingTimes(
                at(doorsOpen),
                at(starts),
                at(ends),
                registrationOpens == null ? null : Days.startOf(registrationOpens),
                closesAt());
    }

    /** The end of the last day, or the start of the briefing if that is earlier. */
    private Instant closesAt() {
        var start = at(starts);
        if (registrationCloses == null) {
            return start;
        }
        var endOfDay = Days.startOf(registrationCloses.plusDays(1));
        return endOfDay.isBefore(start) ? endOfDay : start;
    }

    private Instant at(LocalTime time) {
        return on.atTime(time).atZone(Days.LONDON).toInstant();
    }

    /** The texts that others will read, by the property they stand in. */
    Map<String, String> texts() {
        var lines = new StringBuilder();
        agenda.forEach(line -> lines.append(line.what())
                .append('\n')
                .append(Objects.toString(line.who(), ""))
                .append('\n'));
        return Map.of("title", title, "purpose", purpose, "agenda", lines.toString());
    }

    public static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
