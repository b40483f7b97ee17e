package org.makegood.support;

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
import org.makegood.briefings.ReservedPlaces;
import org.makegood.identity.OrganisationKind;

/** A complete form for a public briefing far ahead, to be changed where a test cares. */
public record SampleBriefing(
        String title,
        UUID deskId,
        LocalDate on,
        @Nullable String place,
        @Nullable String onlineLink,
        BriefingAudience audience,
        Set<String> regions,
        Set<OrganisationKind> kinds,
        int capacity,
        List<ReservedPlaces> reserved,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes) {

    public static final LocalDate DAY = LocalDate.of(2031, 7, 15);

    public static SampleBriefing of(UUID deskId) {
        return new SampleBriefing(
                "Who does what from June on",
                deskId,
                DAY,
                "59½ Southwark Street, London",
                "https://meet.example.org/briefing",
                BriefingAudience.PUBLIC,
                Set.of(),
                Set.of(),
                2,
                List.of(),
                null,
                null);
    }

    public SampleBriefing titled(String title) {
        return new SampleBriefing(
                title, deskId, on, place, onlineLink, audience, regions, kinds, capacity, reserved, opens, closes);
    }

    public SampleBriefing on(LocalDate on) {
        return new SampleBriefing(
                title, deskId, on, place, onlineLink, audience, regions, kinds, capacity, reserved, opens, closes);
    }

    public SampleBriefing at(@Nullable String place, @Nullable String onlineLink) {
        return new SampleBriefing(
                title, deskId, on, place, onlineLink, audience, regions, kinds, capacity, reserved, opens, closes);
    }

    public SampleBriefing invitedOnly() {
        return new SampleBriefing(
                title,
                deskId,
                on,
                place,
                onlineLink,
                BriefingAudience.INVITED,
                regions,
                kinds,
                capacity,
                reserved,
                opens,
                closes);
    }

    public SampleBriefing forPartners(Set<String> regions, Set<OrganisationKind> kinds) {
        return new SampleBriefing(
                title,
                deskId,
                on,
                place,
                onlineLink,
                BriefingAudience.PARTNERS,
                regions,
                kinds,
                capacity,
                reserved,
                opens,
                closes);
    }

    public SampleBriefing with(int capacity, ReservedPlaces... reserved) {
        return new SampleBriefing(
                title,
                deskId,
                on,
                place,
                onlineLink,
                audience,
                regions,
                kinds,
                capacity,
                List.of(reserved),
                opens,
                closes);
    }

    public SampleBriefing registration(@Nullable LocalDate opens, @Nullable LocalDate closes) {
        return new SampleBriefing(
                title, deskId, on, place, onlineLink, audience, regions, kinds, capacity, reserved, opens, closes);
    }

    /** The desk of Lewisham writes it and opens registration. */
    public UUID open(BriefingService briefings) {
        return SignedIn.LEWISHAM_DESK.does(() -> {
            var id = briefings.draft(SignedIn.LEWISHAM_DESK.actor().appointmentId(), form(), List.of());
            briefings.open(briefings.form(id).seen());
            return id;
        });
    }

    public BriefingForm form() {
        return form("https://feedback.example.org/briefing");
    }

    /** Those who come are asked by the portal itself. */
    public BriefingForm withoutFeedbackLink() {
        return form(null);
    }

    private BriefingForm form(@Nullable String feedbackLink) {
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
