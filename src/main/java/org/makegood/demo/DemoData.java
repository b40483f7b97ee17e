package org.makegood.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.makegood.areas.WorkingCalendar;
import org.makegood.casework.Promises;
import org.makegood.concerns.ConcernStatus;
import org.makegood.kernel.Days;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** On the first start with demo data: accounts for every role, and concerns of eighteen months over London, briefings. */
@Component
@ConditionalOnProperty(name = "makegood.demo", havingValue = "true")
class DemoData implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);
    private static final long SEED = 2014_07_15;
    private static final int CONCERNS = 400;
    private static final int DAYS = 548;
    private static final int OF_THE_ACCOUNTS = 60;

    private final DemoWorld world;
    private final StoryWriter writer;
    private final StoryMail mail;
    private final DemoBriefings briefings;
    private final Promises promises;
    private final WorkingCalendar calendar;
    private final TransactionOperations transaction;
    private final Clock clock;

    DemoData(
            DemoWorld world,
            StoryWriter writer,
            StoryMail mail,
            DemoBriefings briefings,
            Promises promises,
            WorkingCalendar calendar,
            TransactionOperations transaction,
            Clock clock) {
        this.world = world;
        this.writer = writer;
        this.mail = mail;
        this.briefings = briefings;
        this.promises = promises;
        this.calendar = calendar;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (world.exists()) {
            return;
        }
        log.info("First start: making demo accounts and {} concerns.", CONCERNS);
        transaction.executeWithoutResult(_ -> {
            world.build();
            concerns();
            briefings.build();
        });
        log.info("The demo data are there.");
    }

    private void concerns() {
        var random = new Random(SEED);
        var stories = new Stories(SEED, calendar.workingDays(), clock.instant());
        var reporters = world.reporters(world.londonAreas());
        var accounts = world.accounts();
        var neighbours = reporters.stream().map(Reporter::areaCode).toList();
        var made = new ArrayList<Story>();
        for (int number = 0; number < CONCERNS; number++) {
            var from = number < OF_THE_ACCOUNTS ? accounts : reporters;
            var days = number < OF_THE_ACCOUNTS ? DAYS / 6 : DAYS;
            made.add(stories.next(from.get(random.nextInt(from.size())), neighbours, days));
        }
        accounts.forEach(account -> made.addAll(toBeginWith(account, neighbours, stories)));
        writer.new Run(SEED).write(made);
        mail.write(made);
    }

    /** Whoever signs in finds something late, something that waits for them and something new, on whatever day. */
    private List<Story> toBeginWith(Reporter account, List<String> neighbours, Stories stories) {
        var clocks = new StoryClocks(promises, calendar.workingDays());
        var today = Days.today(clock);
        return List.of(
                stories.such(story -> clocks.isLate(story, today), account, neighbours, 30),
                stories.such(Story::waiting, account, neighbours, 14),
                stories.such(
                        story -> story.status() == ConcernStatus.LOGGED && !clocks.isLate(story, today),
                        account,
                        neighbours,
                        2));
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhoCanSignIn() {
        log.info("""
                Sign in at /app/ with the password {} as one of
                  lewisham.officer      community safety officer of the London Borough of Lewisham
                  lewisham.coordinator  looks after Lewisham's members
                  southwark.officer     community safety officer of the London Borough of Southwark
                  charity.officer       acts for a charity and a housing association
                  lewisham.desk         answers for Lewisham and Bromley
                  lewisham.head         head of that unit
                  london.head           head of the London region
                  london.councils       compiles overviews for London
                  admin                 administrator""", DemoWorld.PASSWORD);
    }
}
