package org.makegood.support;

import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.makegood.casework.Receipt;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.concerns.Effect;
import org.makegood.concerns.NewConcern;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;

/** A complete form for a concern about Lewisham, to be changed where a test cares. */
public record SampleConcern(
        String title,
        String category,
        String areaCode,
        List<String> furtherAreaCodes,
        String whatHappens,
        Severity severity,
        Audience audience,
        Attribution attribution,
        Marking marking) {

    public static SampleConcern about(String title) {
        return new SampleConcern(
                title,
                "FORUM_CSP",
                Fixtures.LEWISHAM,
                List.of(),
                "Nobody from probation has come to the partnership since June.",
                Severity.MODERATE,
                Audience.REGION,
                Attribution.BY_ORGANISATION,
                Marking.OFFICIAL);
    }

    public SampleConcern in(String category) {
        return new SampleConcern(
                title, category, areaCode, furtherAreaCodes, whatHappens, severity, audience, attribution, marking);
    }

    public SampleConcern of(String areaCode, String... further) {
        return new SampleConcern(
                title, category, areaCode, List.of(further), whatHappens, severity, audience, attribution, marking);
    }

    public SampleConcern saying(String whatHappens) {
        return new SampleConcern(
                title, category, areaCode, furtherAreaCodes, whatHappens, severity, audience, attribution, marking);
    }

    public SampleConcern as(Severity severity) {
        return new SampleConcern(
                title, category, areaCode, furtherAreaCodes, whatHappens, severity, audience, attribution, marking);
    }

    public SampleConcern sharedWith(Audience audience) {
        return new SampleConcern(
                title, category, areaCode, furtherAreaCodes, whatHappens, severity, audience, attribution, marking);
    }

    public SampleConcern quoted(Attribution attribution) {
        return new SampleConcern(
                title, category, areaCode, furtherAreaCodes, whatHappens, severity, audience, attribution, marking);
    }

    public SampleConcern marked(Marking marking) {
        return new SampleConcern(
                title, category, areaCode, furtherAreaCodes, whatHappens, severity, audience, attribution, marking);
    }

    /** The officer of Lewisham sends it. */
    public Receipt log(ConcernLoggingService logging) {
        return LEWISHAM_OFFICER.does(() -> logging.log(form(), null, LEWISHAM_OFFICER.appointment(), List.of()));
    }

    public NewConcern form() {
        return new NewConcern(
                title,
                category,
                null,
                areaCode,
                furtherAreaCodes,
                null,
                null,
                LocalDate.of(2026, 6, 9),
                whatHappens,
                Set.of(Effect.DECISIONS_WAIT),
                null,
                severity,
                "A named officer from September on",
                audience,
                attribution,
                marking);
    }
}
