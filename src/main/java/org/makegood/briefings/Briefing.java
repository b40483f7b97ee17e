package org.makegood.briefings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.seats.SeatPool;
import org.makegood.briefings.seats.Seats;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * An event that a desk holds. How many places it has, and for whom they are kept, stands in its {@link Seats}: who takes
 * one changes a row there, not here.
 */
@Entity
public class Briefing extends AbstractAggregateRoot<Briefing> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable String slug;

    private String title;

    @Column(columnDefinition = "text")
    private String purpose;

    private UUID deskId;

    private String regionCode;

    @Enumerated(EnumType.STRING)
    private BriefingStatus status = BriefingStatus.DRAFT;

    @Embedded
    private Guests guests = new Guests();

    private @Nullable String place;

    private @Nullable String onlineLink;

    @Embedded
    private BriefingTimes times;

    private boolean asksAccess;

    private boolean asksDietary;

    private short offerHours;

    private @Nullable String feedbackLink;

    private @Nullable String cancelledBecause;

    private int sequence;

    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "briefing_agenda", joinColumns = @JoinColumn(name = "briefing_id"))
    @OrderColumn(name = "position")
    private List<AgendaLine> agenda = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
    protected Briefing() {}

    static Briefing draft(UUID id, BriefingForm form, String regionCode, Instant now) {
        var briefing = new Briefing();
        briefing.id = id;
        briefing.madeAt = now;
        briefing.write(form, regionCode);
        return briefing;
    }

    /** Takes over what the form says. Once the day is told, what moves a calendar entry is told, too. */
    void change(BriefingForm form, String regionCode) {
        requireToCome();
        var before = entry();
        write(form, regionCode);
        if (status != BriefingStatus.DRAFT && !before.equals(entry())) {
            sequence++;
            registerEvent(new BriefingEvent.Moved(id, sequence));
        }
    }

    private void write(BriefingForm form, String regionCode) {
        form.check();
        title = form.title().strip();
        purpose = form.purpose().strip();
        deskId = form.deskId();
        this.regionCode = regionCode;
        guests.write(form);
        place = stripped(form.place());
        onlineLink = stripped(form.onlineLink());
        times = form.times();
        asksAccess = form.asksAccess();
        asksDietary = form.asksDietary();
        offerHours = (short) form.offerHours();
        feedbackLink = stripped(form.feedbackLink());
        agenda.clear();
        agenda.addAll(form.agenda());
    }

    /** People are told of it. @param slugs what it is called in its address from now on */
    void saveTheDate(Instant now, BriefingSlugs slugs) {
        requireAhead(now);
        moveTo(BriefingStatus.SAVE_THE_DATE);
        call(slugs);
        registerEvent(new BriefingEvent.DateSet(id));
    }

    void open(Instant now, BriefingSlugs slugs) {
        requireAhead(now);
        moveTo(BriefingStatus.OPEN);
        call(slugs);
        registerEvent(new BriefingEvent.Opened(id));
    }

    private void call(BriefingSlugs slugs) {
        if (slug == null) {
            slug = slugs.next(title, times.startsAt());
        }
    }

    void close() {
        moveTo(BriefingStatus.CLOSED);
        registerEvent(new BriefingEvent.Closed(id));
    }

    void hold(Instant now) {
        if (now.isBefore(times.startsAt())) {
            throw new RuleViolation("It has not begun yet.");
        }
        moveTo(BriefingStatus.HELD);
        registerEvent(new BriefingEvent.Held(id));
    }

    void cancel(String because) {
        moveTo(BriefingStatus.CANCELLED);
        cancelledBecause = because;
        sequence++;
        registerEvent(new BriefingEvent.Cancelled(id, sequence));
    }

    private void moveTo(BriefingStatus to) {
        if (!status.next().contains(to)) {
            throw new RuleViolation(
                    "This briefing is %s: it cannot become %s.".formatted(inWords(status), inWords(to)));
        }
        status = to;
    }

    private static String inWords(BriefingStatus status) {
        return "“" + status.label().toLowerCase(Locale.UK) + "”";
    }

    void requireToCome() {
        if (!status.isToCome()) {
            throw new RuleViolation("This briefing is over or cancelled: it cannot be changed any more.");
        }
    }

    private void requireAhead(Instant now) {
        if (!now.isBefore(times.startsAt())) {
            throw new RuleViolation("on", "The day is past. Choose a later one first.");
        }
        if (Days.isTooFar(Days.of(times.startsAt()), Days.of(now))) {
            throw new RuleViolation("on", Days.TOO_FAR);
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return BriefingForm.blank(text) ? null : Objects.requireNonNull(text).strip();
    }

    /** What stands in the calendars of those who come. */
    private record CalendarEntry(
            String title,
            @Nullable String place,
            @Nullable String onlineLink,
            Instant doors,
            Instant from,
            Instant to) {}

    private CalendarEntry entry() {
        return new CalendarEntry(title, place, onlineLink, times.doorsOpenAt(), times.startsAt(), times.endsAt());
    }

    /** The form as it would have to be filled in to say what is so now. */
    BriefingForm form(List<SeatPool> pools) {
        return new BriefingForm(
                title,
                purpose,
                deskId,
                place,
                onlineLink,
                Days.of(times.startsAt()),
                time(times.doorsOpenAt()),
                time(times.startsAt()),
                time(times.endsAt()),
                times.registrationOpens(),
                times.registrationCloses(),
                guests.audience(),
                guests.regionCodes(),
                guests.kinds(),
                pools.stream().mapToInt(SeatPool::places).sum(),
                pools.stream().filter(SeatPool::isKept).map(SeatPool::reserved).toList(),
                asksAccess,
                asksDietary,
                offerHours,
                agenda(),
                feedbackLink);
    }

    private static LocalTime time(Instant instant) {
        return LocalTime.ofInstant(instant, Days.LONDON);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    String slug() {
        return slug;
    }

    UUID deskId() {
        return deskId;
    }

    BriefingStatus status() {
        return status;
    }

    int sequence() {
        return sequence;
    }

    List<AgendaLine> agenda() {
        return List.copyOf(agenda);
    }

    public String title() {
        return title;
    }

    String purpose() {
        return purpose;
    }

    Guests guests() {
        return guests;
    }

    @Nullable
    public String place() {
        return place;
    }

    @Nullable
    String onlineLink() {
        return onlineLink;
    }

    public BriefingTimes times() {
        return times;
    }

    public boolean asksAccess() {
        return asksAccess;
    }

    public boolean asksDietary() {
        return asksDietary;
    }

    int offerHours() {
        return offerHours;
    }

    @Nullable
    String feedbackLink() {
        return feedbackLink;
    }

    @Nullable
    String cancelledBecause() {
        return cancelledBecause;
    }
}
