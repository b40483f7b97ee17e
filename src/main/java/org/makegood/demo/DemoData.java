package org.makegood.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** On the first start with demo data: accounts for every role, concerns and proposals over London, briefings. */
@Component
@ConditionalOnProperty(name = "makegood.demo", havingValue = "true")
class DemoData implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final DemoWorld world;
    private final DemoConcerns concerns;
    private final DemoProposals proposals;
    private final DemoHands hands;
    private final DemoBriefings briefings;
    private final TransactionOperations transaction;

    DemoData(
            DemoWorld world,
            DemoConcerns concerns,
            DemoProposals proposals,
            DemoHands hands,
            DemoBriefings briefings,
            TransactionOperations transaction) {
        this.world = world;
        this.concerns = concerns;
        this.proposals = proposals;
        this.hands = hands;
        this.briefings = briefings;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (world.exists()) {
            return;
        }
        log.info("First start: making demo accounts, concerns, proposals and briefings.");
        transaction.executeWithoutResult(_ -> {
            world.build();
            concerns.build();
            proposals.build();
            hands.build();
            briefings.build();
        });
        log.info("The demo data are there.");
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
