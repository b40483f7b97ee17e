package org.makegood.home.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.makegood.casework.clock.Promise;
import org.makegood.home.web.HomePage.Promised;
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
    void whatIsPromisedTodayIsSaidOnceForKindsThatArePromisedTheSame() {
        assertThat(promised()).containsExactly(new Promised(new Promise(2, 10), "concern or unpaid work proposal"));
    }

    @Test
    void anotherPromiseForOneKindIsSaidFromItsDayOn() {
        var today = Days.today(clock);

        jdbc.sql("insert into promise_setting values ('CONCERN', ?, 1, 5), ('CONCERN', ?, 1, 3)")
                .params(today, today.plusDays(1))
                .update();

        assertThat(promised())
                .containsExactly(
                        new Promised(new Promise(1, 5), "concern"),
                        new Promised(new Promise(2, 10), "unpaid work proposal"));
    }

    @SuppressWarnings("unchecked")
    private List<Promised> promised() {
        var model = new ExtendedModelMap();
        page.home(model);
        return (List<Promised>) requireNonNull(model.getAttribute("promises"));
    }
}
