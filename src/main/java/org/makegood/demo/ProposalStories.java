package org.makegood.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
import org.makegood.proposals.DeclineReason;
import org.makegood.proposals.Facility;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.ProposalEvent;
import org.makegood.proposals.ProposalStatus;
import org.makegood.proposals.StepFree;
import org.makegood.proposals.Supervision;
import org.makegood.proposals.ToolsFrom;
import org.makegood.proposals.VulnerableContact;

/** Makes up proposals. */
class ProposalStories implements Stories {

    private static final List<String> WHERE = List.of(
            "by the station",
            "behind the library",
            "next to the park",
            "north of the high road",
            "south of the high road",
            "near the health centre",
            "near the primary school",
            "on the old railway line",
            "at the foot of the hill",
            "across from the market",
            "at the end of the bus line",
            "by the town hall");

    private static final List<Set<DayOfWeek>> DAYS = List.of(
            Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
            Set.of(DayOfWeek.WEDNESDAY),
            Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY));

    private static final String A_GROUP = "NP1";
    private static final String OUR_OWN_SUPERVISOR = "PSP";

    private final Chance chance;
    private final Map<String, List<String>> postcodes;
    private final Instant now;
    private final List<ProposalScript> scripts = ProposalScript.all();
    private final Map<DeclineReason, String> declines = ProposalScript.declines();

    /** @param postcodes some in each council */
    ProposalStories(Chance chance, Map<String, List<String>> postcodes, Instant now) {
        this.chance = chance;
        this.postcodes = postcodes;
        this.now = now;
    }

    @Override
    public Story next(Reporter reporter, int days) {
        var openedAt = chance.arrival(days, now);
        var id = new StoryId(chance.id(openedAt));
        var script = chance.of(scripts).at(chance.of(WHERE));
        var head = new Story.Head(
                CaseKind.PROPOSAL,
                script.place(),
                script.workKind(),
                null,
                Marking.OFFICIAL,
                Audience.OVERVIEW_BODY,
                reporter.isVisitor() ? Attribution.UNATTRIBUTED : Attribution.BY_ORGANISATION,
                List.of());
        var offer = offer(reporter, script, openedAt);
        var news = new ProposalEvent.Submitted(id.value());
        var course = new Course(id, openedAt, ProposalStatus.SUBMITTED, news, chance, now);
        var matter = new ProposalCourse(course, script, declines, offer, reporter.isVisitor(), chance).run();
        return new Story(id, reporter, head, course.path(), matter);
    }

    private NewProposal offer(Reporter reporter, ProposalScript script, Instant openedAt) {
        var from = Days.of(openedAt).plusDays(14 + chance.below(50));
        var supervised = chance.percent(25);
        return new NewProposal(
                true,
                true,
                true,
                script.place(),
                script.host(),
                reporter.name(),
                reporter.email(),
                null,
                postcode(reporter.areaCode()),
                reporter.areaCode(),
                null,
                script.access(),
                script.workKind(),
                supervised ? OUR_OWN_SUPERVISOR : chance.percent(70) ? A_GROUP : null,
                script.what(),
                supervised ? 2 + chance.below(3) : 5 + chance.below(8),
                chance.of(DAYS),
                "Between 9am and 4pm",
                from,
                chance.percent(60) ? from.plusDays(30 + chance.below(120)) : null,
                supervised ? Supervision.HOST : Supervision.PROBATION,
                chance.of(List.of(ToolsFrom.values())),
                site(script),
                chance.percent(75),
                List.of());
    }

    private NewProposal.Site site(ProposalScript script) {
        return new NewProposal.Site(
                facility(),
                facility(),
                facility(),
                chance.of(List.of(StepFree.values())),
                null,
                script.hazards(),
                chance.percent(70) ? VulnerableContact.NONE : VulnerableContact.POSSIBLE,
                null);
    }

    private Facility facility() {
        return chance.percent(60) ? Facility.ON_SITE : Facility.NEARBY;
    }

    /** Not everybody knows it. */
    private @Nullable String postcode(String areaCode) {
        var known = postcodes.getOrDefault(areaCode, List.of());
        return known.isEmpty() || !chance.percent(85) ? null : chance.of(known);
    }
}
