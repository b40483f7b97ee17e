package org.makegood.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** {@code ./makegood bench-data}: fills the database and ends. */
@Component
@ConditionalOnProperty(name = "makegood.task", havingValue = "bench-data")
class BenchDataTask {

    private final NationalData data;

    BenchDataTask(NationalData data) {
        this.data = data;
    }

    @EventListener
    void fill(ApplicationReadyEvent ready) {
        LongTask.start(ready.getApplicationContext(), () -> {
            data.fill();
            return 0;
        });
    }
}
