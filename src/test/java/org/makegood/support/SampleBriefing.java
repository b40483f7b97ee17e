package org.makegood.support;

import static org.makegood.support.SignedIn.LEWISHAM_DESK;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.AgendaLine;
import org.makegood.briefings.BriefingAudience;
import org.makegood.briefings.BriefingForm;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.seats.ReservedPlaces;
import org.makegood.identity.OrganisationKind;

/** A complete form for a public briefing far ahead, to be changed where a test cares. */
public final class SampleBriefing {

    public static final LocalDate DAY = LocalDate.of(2031, 7, 15);

    private final UUID deskId;
    private String title = "Who does what from June on";
    private LocalDate on = DAY;
    private @Nullable String place = "59½ Southwark Street, London";
    private @Nullable String onlineLink = "https://meet.example.org/briefing";
    private BriefingAudience audience = BriefingAudience.PUBLIC;
    private Set<String> regions = Set.of();
    private Set<OrganisationKind> kinds = Set.of();
    private int capacity = 2;
    private List<ReservedPlaces> reserved = List.of();
    private @Nullable LocalDate opens;
    private @Nullable LocalDate closes;
    private @Nullable String feedbackLink = "https://feedback.example.org/briefing";

    private SampleBriefing(UUID deskId) {
        this.deskId = deskId;
    }

    public static SampleBriefing of(UUID deskId) {
        return new SampleBriefing(deskId);
    }

    public SampleBriefing titled(String title) {
        this.title = title;
        return this;
    }

    public SampleBriefing on(LocalDate on) {
        this.on = on;
        return this;
    }

    public SampleBriefing at(@Nullable String place, @Nullable String onlineLink) {
        this.place = place;
        this.onlineLink = onlineLink;
        return this;
    }

    public SampleBriefing invitedOnly() {
        audience = BriefingAudience.INVITED;
        return this;
    }

    public SampleBriefing forPartners(Set<String> regions, Set<OrganisationKind> kinds) {
        audience = BriefingAudience.PARTNERS;
        this.regions = regions;
        this.kinds = kinds;
        return this;
    }

    public SampleBriefing with(int capacity, ReservedPlaces... reserved) {
        this.capacity = capacity;
        this.reserved = List.of(reserved);
        return this;
    }

    public SampleBriefing registration(@Nullable LocalDate opens, @Nullable LocalDate closes) {
        this.opens = opens;
        this.closes = closes;
        return this;
    }

    /** Those who come are asked by the portal itself. */
    public SampleBriefing withoutFeedbackLink() {
        feedbackLink = null;
        return this;
    }

    /** The desk of Lewisham writes it. */
    public UUID draft(BriefingService briefings) {
        return LEWISHAM_DESK.does(() -> briefings.draft(LEWISHAM_DESK.appointment(), form(), List.of()));
    }

    /** The desk of Lewisham writes it and opens registration. */
    public UUID open(BriefingService briefings) {
        var id = draft(briefings);
        LEWISHAM_DESK.runs(() -> briefings.open(briefings.form(id).seen()));
        return id;
    }

    public BriefingForm form() {
        return new BriefingForm(
                title,
                "Who is responsible for what from June on, and whom to call.",
                deskId,
                place,
                onlineLink,
                on,
                LocalTime.of(8, 30),
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                opens,
                closes,
                audience,
                regions,
                kinds,
                capacity,
                reserved,
                true,
                true,
                24,
                List.of(
                        new AgendaLine(LocalTime.of(9, 0), "Welcome", null),
                        new AgendaLine(LocalTime.of(9, 10), "What changes in June", "The regional director")),
                feedbackLink);
    }
}
