package org.makegood.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.makegood.areas.PostcodeTrials;
import org.makegood.areas.WorkingCalendar;
import org.makegood.casework.due.Promises;
import org.makegood.kernel.Days;
import org.makegood.proposals.DeclineReason;
import org.makegood.proposals.ProposalStatus;
import org.springframework.stereotype.Component;

/** The proposals of the demo: in every state, declined for every reason, a few of them nominated by visitors. */
@Component
class DemoProposals {

    private static final long SEED = 2026_02_10;
    private static final int DAYS = DemoConcerns.DAYS;
    private static final int A_WEEK = 7;
    private static final int LATELY = 14;
    private static final int THIS_SEASON = 90;

    private final DemoWorld world;
    private final StoryWriter writer;
    private final StoryMail mail;
    private final DemoPhotos photos;
    private final Promises promises;
    private final WorkingCalendar calendar;
    private final PostcodeTrials postcodes;
    private final Clock clock;

    DemoProposals(
            DemoWorld world,
            StoryWriter writer,
            StoryMail mail,
            DemoPhotos photos,
            Promises promises,
            WorkingCalendar calendar,
            PostcodeTrials postcodes,
            Clock clock) {
        this.world = world;
        this.writer = writer;
        this.mail = mail;
        this.photos = photos;
        this.promises = promises;
        this.calendar = calendar;
        this.postcodes = postcodes;
        this.clock = clock;
    }

    void build() {
        var chance = new Chance(SEED, calendar.workingDays());
        var stories = new ProposalStories(chance, postcodes.ofEachCouncil(), clock.instant());
        var reporters = world.reporters(world.londonAreas());
        var clocks = new StoryClocks(promises, calendar.workingDays());
        var today = Days.today(clock);
        var made = new ArrayList<Story>();
        world.accounts()
                .forEach(account -> made.addAll(ofAccount(
                        account,
                        stories,
                        story -> clocks.isLate(story, today),
                        story -> clocks.isLate(story, today.minusDays(A_WEEK)))));
        nominate(reporters, stories, made);
        spread(reporters, stories, made);
        writer.new Run(SEED).write(made);
        mail.write(made);
        photos.build(made);
    }

    /** Whoever signs in finds something at every turn of the way, on whatever day; councils more than charities. */
    private static List<Story> ofAccount(
            Reporter account, Stories stories, Predicate<Story> late, Predicate<Story> longLate) {
        var made = new ArrayList<>(List.of(
                stories.such(is(ProposalStatus.SUBMITTED).and(late.negate()), account, 2),
                stories.such(Story::waiting, account, LATELY),
                stories.such(is(ProposalStatus.SCHEDULED), account, THIS_SEASON)));
        if (account.organisation().contains("Borough")) {
            made.add(stories.such(longLate, account, THIS_SEASON));
            made.add(stories.such(DemoProposals::isToBeVisited, account, LATELY));
            made.add(stories.such(is(ProposalStatus.UNDER_WAY), account, THIS_SEASON));
            made.add(stories.such(DemoProposals::isShown, account, DAYS));
        }
        if (account.area().equals("Lewisham")) {
            made.add(stories.such(DemoProposals::isBeingScreened, account, LATELY));
            made.add(stories.such(is(ProposalStatus.ACCEPTED), account, THIS_SEASON));
            made.add(stories.such(DemoProposals::isVisited, account, 30));
            made.add(stories.such(is(ProposalStatus.DECLINED), account, DAYS));
            made.add(stories.such(is(ProposalStatus.WITHDRAWN), account, DAYS));
        }
        return made;
    }

    /** One that has just come in, one that is to be visited, and one that is done and shown. */
    private static void nominate(List<Reporter> reporters, Stories stories, List<Story> made) {
        var lewisham = neighbour(reporters, "Lewisham");
        made.add(stories.such(is(ProposalStatus.SUBMITTED), lewisham, 2));
        made.add(stories.such(DemoProposals::isToBeVisited, neighbour(reporters, "Bromley"), LATELY));
        made.add(stories.such(DemoProposals::isShown, lewisham, DAYS));
    }

    /** One in every area: the first ones declined, each for another reason, the others as it comes. */
    private static void spread(List<Reporter> reporters, Stories stories, List<Story> made) {
        var reasons = DeclineReason.values();
        for (int number = 0; number < reporters.size(); number++) {
            var reporter = reporters.get(number);
            if (number < reasons.length) {
                var reason = reasons[number];
                made.add(stories.such(story -> isDeclinedFor(story, reason), reporter, DAYS));
            } else {
                made.add(stories.next(reporter, DAYS));
            }
        }
    }

    private static Reporter neighbour(List<Reporter> reporters, String area) {
        var there = reporters.stream()
                .filter(reporter -> reporter.area().equals(area))
                .findFirst()
                .orElseThrow();
        return Reporter.visitor("A neighbour", there.areaCode(), there.area());
    }

    private static Predicate<Story> is(ProposalStatus status) {
        return story -> story.status() == status;
    }

    private static boolean isBeingScreened(Story story) {
        return is(ProposalStatus.SCREENING).test(story) && !story.waiting();
    }

    private static boolean isToBeVisited(Story story) {
        return is(ProposalStatus.ASSESSMENT).test(story)
                && matter(story).visits().getFirst().found() == null;
    }

    private static boolean isVisited(Story story) {
        return is(ProposalStatus.ASSESSMENT).test(story)
                && matter(story).visits().getFirst().found() != null;
    }

    private static boolean isShown(Story story) {
        return is(ProposalStatus.COMPLETED).test(story)
                && matter(story).shown()
                && matter(story).feedback() != null;
    }

    private static boolean isDeclinedFor(Story story, DeclineReason reason) {
        var decision = matter(story).decision();
        return decision != null && decision.reason() == reason;
    }

    private static ProposalMatter matter(Story story) {
        return (ProposalMatter) story.matter();
    }
}
