package org.makegood.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.makegood.areas.WorkingCalendar;
import org.makegood.casework.due.Promises;
import org.makegood.concerns.ConcernStatus;
import org.makegood.kernel.Days;
import org.springframework.stereotype.Component;

/** The concerns of the demo: eighteen months of them over London, more of them and newer ones for the accounts. */
@Component
class DemoConcerns {

    /** Eighteen months. */
    static final int DAYS = 548;

    private static final long SEED = 2014_07_15;
    private static final int CONCERNS = 400;
    private static final int OF_THE_ACCOUNTS = 60;

    private final DemoWorld world;
    private final StoryWriter writer;
    private final StoryMail mail;
    private final Promises promises;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DemoConcerns(
            DemoWorld world,
            StoryWriter writer,
            StoryMail mail,
            Promises promises,
            WorkingCalendar calendar,
            Clock clock) {
        this.world = world;
        this.writer = writer;
        this.mail = mail;
        this.promises = promises;
        this.calendar = calendar;
        this.clock = clock;
    }

    void build() {
        var random = new Random(SEED);
        var reporters = world.reporters(world.londonAreas());
        var accounts = world.accounts();
        var neighbours = reporters.stream().map(Reporter::areaCode).toList();
        var stories = new ConcernStories(new Chance(SEED, calendar.workingDays()), neighbours, clock.instant());
        var made = new ArrayList<Story>();
        for (int number = 0; number < CONCERNS; number++) {
            var from = number < OF_THE_ACCOUNTS ? accounts : reporters;
            var days = number < OF_THE_ACCOUNTS ? DAYS / 6 : DAYS;
            made.add(stories.next(from.get(random.nextInt(from.size())), days));
        }
        accounts.forEach(account -> made.addAll(toBeginWith(account, stories)));
        writer.new Run(SEED).write(made);
        mail.write(made);
    }

    /** Whoever signs in finds something late, something that waits for them and something new, on whatever day. */
    private List<Story> toBeginWith(Reporter account, Stories stories) {
        var clocks = new StoryClocks(promises, calendar.workingDays());
        var today = Days.today(clock);
        return List.of(
                stories.such(story -> clocks.isLate(story, today), account, 30),
                stories.such(Story::waiting, account, 14),
                stories.such(
                        story -> story.status() == ConcernStatus.LOGGED && !clocks.isLate(story, today), account, 2));
    }
}
