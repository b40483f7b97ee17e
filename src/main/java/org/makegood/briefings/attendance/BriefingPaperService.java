package org.makegood.briefings.attendance;

import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.briefings.Briefing;
import org.makegood.briefings.seats.Needs;
import org.makegood.documents.Paper;
import org.makegood.documents.PaperPress;
import org.makegood.documents.QrCode;
import org.makegood.kernel.Days;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/**
 * What the desk that organises a briefing prints for the day: who comes, to be signed, and their badges. Printing takes its
 * time, so the transaction that reads is over before.
 */
@Service
@Validated
@RolesAllowed(STAFF)
public class BriefingPaperService {

    /** So many badges stand on a sheet of A4. */
    private static final int A_SHEET = 8;

    private final ExpectedPeople people;
    private final AreaDirectory areas;
    private final BadgeLinks links;
    private final PaperPress press;
    private final Clock clock;

    BriefingPaperService(ExpectedPeople people, AreaDirectory areas, BadgeLinks links, PaperPress press, Clock clock) {
        this.people = people;
        this.areas = areas;
        this.links = links;
        this.press = press;
        this.clock = clock;
    }

    /** Everybody who has a place, by name, with room to sign; with what they need where that is asked. */
    public Paper attendanceList(UUID briefingId) {
        var expected = people.at(briefingId);
        var briefing = expected.briefing();
        return new Paper(
                "attendance-list.pdf",
                press.print(
                        "documents/attendance",
                        Map.of(
                                "about", about(briefing),
                                "lines",
                                        expected.people().stream()
                                                .map(this::line)
                                                .toList(),
                                "needs", briefing.asksAccess() || briefing.asksDietary(),
                                "printed", Days.written(clock.instant()),
                                "forgotten",
                                        Days.written(Days.of(
                                                briefing.times().endsAt().plus(Needs.KEPT))))));
    }

    /** A badge for everybody who has a place, by name, with the code that checks them in. */
    public Paper badges(UUID briefingId) {
        var expected = people.at(briefingId);
        var badges = expected.people().stream().map(this::badge).toList();
        return new Paper(
                "badges.pdf",
                press.print("documents/badges", Map.of("about", about(expected.briefing()), "sheets", sheets(badges))));
    }

    private static About about(Briefing briefing) {
        var times = briefing.times();
        return new About(
                briefing.title(),
                Days.withWeekday(Days.of(times.startsAt())),
                Days.time(times.startsAt().atZone(Days.LONDON).toLocalTime()),
                Days.time(times.endsAt().atZone(Days.LONDON).toLocalTime()),
                Objects.requireNonNullElse(briefing.place(), ""));
    }

    private Line line(Expected person) {
        return new Line(
                person.name(),
                Objects.requireNonNullElse(person.organisation(), ""),
                areaOf(person.areaCode()),
                Objects.requireNonNullElse(person.access(), ""),
                Objects.requireNonNullElse(person.dietary(), ""));
    }

    private String areaOf(@Nullable String code) {
        return code == null ? "" : areas.area(code).map(Area::name).orElse(code);
    }

    private Badge badge(Expected person) {
        return new Badge(
                person.name(),
                Objects.requireNonNullElse(person.organisation(), ""),
                QrCode.of(links.of(person.badge())).dataUri());
    }

    private static List<List<Badge>> sheets(List<Badge> badges) {
        var sheets = new ArrayList<List<Badge>>();
        for (int from = 0; from < badges.size(); from += A_SHEET) {
            sheets.add(badges.subList(from, Math.min(from + A_SHEET, badges.size())));
        }
        return sheets;
    }

    /** What stands at the head of both papers. */
    record About(String title, String day, String starts, String ends, String place) {}

    /** One person of the list. */
    record Line(String name, String organisation, String area, String access, String dietary) {}

    /** @param code as a picture */
    record Badge(String name, String organisation, String code) {}
}
