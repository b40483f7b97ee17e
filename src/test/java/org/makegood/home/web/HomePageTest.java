package org.makegood.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.makegood.casework.clock.Promise;
import org.makegood.kernel.Days;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.ui.ExtendedModelMap;

@PortalTest
class HomePageTest {

    @Autowired
    HomePage page;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void thePageSaysWhatIsPromisedToday() {
        assertThat(promised()).isEqualTo(new Promise(2, 10));
        var today = Days.today(clock);

        jdbc.sql("insert into promise_setting values ('CONCERN', ?, 1, 5), ('CONCERN', ?, 1, 3)")
                .params(today, today.plusDays(1))
                .update();

        assertThat(promised()).isEqualTo(new Promise(1, 5));
    }

    private @Nullable Object promised() {
        var model = new ExtendedModelMap();
        page.home(model);
        return model.getAttribute("promise");
    }
}
