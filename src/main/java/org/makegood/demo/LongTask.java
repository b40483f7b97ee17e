package org.makegood.demo;

import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** Work that the portal is started for, and ends after. On a thread of its own: the portal is up only when it has begun. */
public final class LongTask {

    private static final Logger log = LoggerFactory.getLogger(LongTask.class);

    private LongTask() {}

    /** @param work returns the exit status */
    public static void start(ApplicationContext portal, Callable<Integer> work) {
        Thread.ofPlatform().name("task").start(() -> {
            int status = statusOf(work);
            System.exit(SpringApplication.exit(portal, () -> status));
        });
    }

    private static int statusOf(Callable<Integer> work) {
        try {
            return work.call();
        } catch (Exception e) {
            log.error("The task failed", e);
            return 1;
        }
    }
}
