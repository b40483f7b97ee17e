package org.makegood.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makegood.calendar.CalendarEntry.State;
import org.makegood.kernel.EmailAddress;

/** What we write is read by another library than the one that wrote it, which knows the zone by our rules alone. */
class CalendarFileTest {

    private static final UUID UID = UUID.fromString("0190a5a0-0000-7000-8000-000000000001");
    private static final Instant CHANGED = Instant.parse("2014-07-01T10:00:00Z");
    private static final Instant NINE = Instant.parse("2014-07-15T08:00:00Z");
    private static final CalendarParty DESK =
            new CalendarParty("London desk", new EmailAddress("london@desk.example.org"));
    private static final CalendarParty ADA = new CalendarParty("Ada Mensah", new EmailAddress("ada@lewisham.example"));

    @Test
    void anInvitationHoldsWhatCalendarProgramsNeed() {
        var file = CalendarFile.invitation(breakfast(0, State.CONFIRMED), ADA);

        var calendar = read(file);
        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        var event = calendar.getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo(UID.toString());
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(CHANGED);
        assertThat(start(event)).isEqualTo(NINE);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(NINE.plusSeconds(3600));
        assertThat(event.getSummary().getValue()).isEqualTo("Breakfast seminar");
        assertThat(event.getUrl().getValue()).isEqualTo("https://makegood.example/briefings/1");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("london@desk.example.org");
        var attendee = event.getAttendees().getFirst();
        assertThat(attendee.getEmail()).isEqualTo("ada@lewisham.example");
        assertThat(attendee.getCommonName()).isEqualTo("Ada Mensah");
        assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(attendee.getRsvp()).isFalse();
        assertThat(file.mediaType()).isEqualTo("text/calendar; method=REQUEST; charset=UTF-8");
    }

    @Test
    void anUpdateMovesTheEntryThatIsThere() {
        var first = onlyEvent(CalendarFile.invitation(breakfast(0, State.CONFIRMED), ADA));
        var moved = onlyEvent(CalendarFile.invitation(at(NINE.plusSeconds(86_400), 1), ADA));

        assertThat(moved.getUid()).isEqualTo(first.getUid());
        assertThat(moved.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
        assertThat(start(moved)).isEqualTo(NINE.plusSeconds(86_400));
    }

    @Test
    void cancellingTheWholeSaysSo() {
        var calendar = read(CalendarFile.cancellation(breakfast(2, State.CANCELLED), ADA));

        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        var event = calendar.getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo(UID.toString());
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getOrganizer()).isNotNull();
        assertThat(event.getAttendees()).hasSize(1);
    }

    /** RFC 5546, 3.2.5: STATUS must not be there when only some attendees are uninvited. */
    @Test
    void whoDoesNotComeIsToldNothingOfTheStateOfTheWhole() {
        var event = onlyEvent(CalendarFile.cancellation(breakfast(1, State.CONFIRMED), ADA));

        assertThat(event.getStatus()).isNull();
        assertThat(event.getAttendees()).hasSize(1);
    }

    @Test
    void nobodyIsInvitedToWhatIsOff() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarFile.invitation(breakfast(1, State.CANCELLED), ADA));
    }

    /** RFC 5546, 3.2.1: an organiser, no attendees. */
    @Test
    void aFeedNamesNobodyWhoComes() {
        var off = new CalendarEntry(
                UUID.randomUUID(),
                3,
                CHANGED,
                NINE,
                NINE.plusSeconds(60),
                "Off",
                null,
                null,
                DESK,
                null,
                State.CANCELLED);

        var calendar = read(CalendarFile.feed("Briefings; London", List.of(breakfast(1, State.CONFIRMED), off)));

        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).contains("Briefings");
        assertThat(calendar.getRefreshInterval().getValue().toMillis()).isEqualTo(6 * 60 * 60 * 1000);
        assertThat(calendar.getEvents()).hasSize(2).allSatisfy(event -> {
            assertThat(event.getAttendees()).isEmpty();
            assertThat(event.getOrganizer()).isNotNull();
        });
        assertThat(calendar.getEvents().get(1).getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void anEmptyFeedIsStillACalendar() {
        assertThat(CalendarFile.feed("Briefings", List.of()).text())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:30:00Z, 20260329T003000", // GMT, half an hour before clocks go forward
        "2026-03-29T01:00:00Z, 20260329T020000", // BST begins
        "2026-10-24T08:00:00Z, 20261024T090000", // BST
        "2026-10-25T00:30:00Z, 20261025T013000", // BST, the first half past one
        "2026-10-25T02:00:00Z, 20261025T020000", // GMT
        "2026-12-01T09:00:00Z, 20261201T090000"
    })
    void timesAreThoseOfTheClockInLondon(Instant start, String written) {
        var file = CalendarFile.publication(at(start, 0));

        assertThat(file.text()).contains("DTSTART;TZID=Europe/London:" + written + "\r\n");
        assertThat(start(onlyEvent(file))).isEqualTo(start);
    }

    @Test
    void theHourThatComesTwiceIsNotMistaken() {
        var second = Instant.parse("2026-10-25T01:30:00Z"); // GMT, half past one again

        var file = CalendarFile.publication(at(second, 0));

        assertThat(file.text()).contains("DTSTART:20261025T013000Z\r\n");
        assertThat(start(onlyEvent(file))).isEqualTo(second);
    }

    @Test
    void theRulesOfTheZoneAreInTheFile() throws Exception {
        var zone = written(CalendarFile.publication(breakfast(0, State.CONFIRMED)))
                .<VTimeZone>getComponent(Component.VTIMEZONE)
                .orElseThrow();
        assertThat(zone.toString()).contains("TZID:Europe/London\r\n");
        var rules = new net.fortuna.ical4j.model.TimeZone(zone);
        var london = TimeZone.getTimeZone("Europe/London");
        for (var day = Instant.parse("2014-01-01T12:00:00Z");
                day.isBefore(Instant.parse("2030-01-01T00:00:00Z"));
                day = day.plusSeconds(86_400)) {
            assertThat(rules.getOffset(day.toEpochMilli()))
                    .as("%s", day)
                    .isEqualTo(london.getOffset(day.toEpochMilli()));
        }
    }

    @Test
    void eachMethodHasWhatItsRulesAskFor() throws Exception {
        for (var file : List.of(
                CalendarFile.invitation(breakfast(0, State.CONFIRMED), ADA),
                CalendarFile.cancellation(breakfast(1, State.CONFIRMED), ADA),
                CalendarFile.cancellation(breakfast(1, State.CANCELLED), ADA),
                CalendarFile.publication(breakfast(0, State.CONFIRMED)),
                CalendarFile.feed("Briefings", List.of(breakfast(0, State.CONFIRMED), at(NINE, 1))))) {
            assertThat(written(file).validate(true).getEntries()).isEmpty();
        }
    }

    @Test
    void wordsComeBackAsTheyWereWhateverIsInThem() {
        var title = "Sessions; “why, when” \\ where: ŵythnos \uD83C\uDF3F "
                .repeat(8)
                .strip();
        var description = "Doors open 8:30am\r\nAgenda:\n1. Welcome, tea\n2. BEGIN:VEVENT\u0007";

        var file = CalendarFile.invitation(
                entry(title, "Room 4, 59½ Southwark Street; London", description),
                new CalendarParty("Mensah, Ada \"Addy\"; Lewisham: Council", ADA.address()));

        var event = onlyEvent(file);
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getLocation().getValue()).isEqualTo("Room 4, 59½ Southwark Street; London");
        assertThat(event.getDescription().getValue())
                .isEqualTo("Doors open 8:30am\nAgenda:\n1. Welcome, tea\n2. BEGIN:VEVENT ");
        assertThat(event.getAttendees().getFirst().getCommonName()).isEqualTo("Mensah, Ada ”Addy”; Lewisham: Council");
    }

    @Test
    void linesAreNoLongerThanTheyMayBeAndEndAsTheyMust() {
        var file = CalendarFile.publication(
                entry("ŵ\uD83C\uDF3F".repeat(90), null, "x".repeat(74) + "\n" + "y".repeat(300)));

        assertThat(file.text().split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
            assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line); // no character is cut in two
        });
        assertThat(file.text()).endsWith("END:VCALENDAR\r\n");
    }

    private static CalendarEntry breakfast(int sequence, State state) {
        return new CalendarEntry(
                UID,
                sequence,
                CHANGED,
                NINE,
                NINE.plusSeconds(3600),
                "Breakfast seminar",
                "59½ Southwark Street, London SE1 0AL",
                "What changes in 2014",
                DESK,
                URI.create("https://makegood.example/briefings/1"),
                state);
    }

    private static CalendarEntry at(Instant start, int sequence) {
        return new CalendarEntry(
                UID,
                sequence,
                CHANGED,
                start,
                start.plusSeconds(3600),
                "Seminar",
                null,
                null,
                DESK,
                null,
                State.CONFIRMED);
    }

    private static CalendarEntry entry(String title, @Nullable String place, String description) {
        return new CalendarEntry(
                UID, 0, CHANGED, NINE, NINE.plusSeconds(3600), title, place, description, DESK, null, State.CONFIRMED);
    }

    private static ICalendar read(CalendarFile file) {
        var read = Biweekly.parse(new String(file.bytes(), UTF_8)).all();
        assertThat(read).hasSize(1);
        return read.getFirst();
    }

    private static Calendar written(CalendarFile file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file.text()));
    }

    private static VEvent onlyEvent(CalendarFile file) {
        var events = read(file).getEvents();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static Instant start(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }
}
