package org.makegood.support;

import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.Receipt;
import org.makegood.proposals.Facility;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.ProposingService;
import org.makegood.proposals.StepFree;
import org.makegood.proposals.Supervision;
import org.makegood.proposals.ToolsFrom;
import org.makegood.proposals.VulnerableContact;

/** A complete form for a project in Lewisham, to be changed where a test cares. */
public record SampleProposal(
        String place,
        String areaCode,
        @Nullable String postcode,
        @Nullable String answeringUnit,
        String workKind,
        String what,
        LocalDate from,
        boolean publicity,
        List<UUID> photoIds) {

    public static SampleProposal at(String place, LocalDate from) {
        return new SampleProposal(
                place,
                Fixtures.LEWISHAM,
                "SE6 4RU",
                null,
                "PATHWAYS",
                "Clear brambles from the path and lay new bark, about 200 metres.",
                from,
                true,
                List.of());
    }

    public SampleProposal in(String areaCode, @Nullable String postcode, @Nullable String answeringUnit) {
        return new SampleProposal(place, areaCode, postcode, answeringUnit, workKind, what, from, publicity, photoIds);
    }

    public SampleProposal of(String workKind) {
        return new SampleProposal(place, areaCode, postcode, answeringUnit, workKind, what, from, publicity, photoIds);
    }

    public SampleProposal saying(String what) {
        return new SampleProposal(place, areaCode, postcode, answeringUnit, workKind, what, from, publicity, photoIds);
    }

    public SampleProposal with(List<UUID> photoIds) {
        return new SampleProposal(place, areaCode, postcode, answeringUnit, workKind, what, from, publicity, photoIds);
    }

    /** The officer of Lewisham sends it. */
    public Receipt propose(ProposingService proposing) {
        return LEWISHAM_OFFICER.does(() -> proposing.propose(form(), null, LEWISHAM_OFFICER.appointment(), List.of()));
    }

    public NewProposal form() {
        return new NewProposal(
                true,
                true,
                true,
                place,
                "Parks department",
                "Parks officer",
                "parks@example.org",
                null,
                postcode,
                areaCode,
                answeringUnit,
                "Through the gate beside the station",
                workKind,
                "NP1",
                what,
                8,
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                "9am to 4pm",
                from,
                null,
                Supervision.PROBATION,
                ToolsFrom.HOST,
                new NewProposal.Site(
                        Facility.NEARBY,
                        Facility.NEARBY,
                        Facility.ON_SITE,
                        StepFree.PARTLY,
                        null,
                        "A stream beside the path",
                        VulnerableContact.NONE,
                        null),
                publicity,
                photoIds);
    }
}
