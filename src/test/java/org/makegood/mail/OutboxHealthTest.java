package org.makegood.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.mail.OutboxParts.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class OutboxHealthTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    OutboxRepository mails;

    @Autowired
    MailQueries queries;

    @BeforeEach
    void emptyOutbox() {
        jdbc.sql("delete from outbox_mail").update();
    }

    @Test
    void anEmptyOutboxIsWell() {
        assertThat(statusIn(Duration.ZERO)).isEqualTo(Status.UP);
    }

    @Test
    void mailThatWaitsTooLongShows() {
        mails.insert(List.of(mail("officer@council.test")), MailState.WAITING);

        assertThat(statusIn(Duration.ofMinutes(29))).isEqualTo(Status.UP);
        assertThat(statusIn(Duration.ofMinutes(31))).isEqualTo(OutboxHealthIndicator.DEGRADED);
    }

    @Test
    void heldMailIsNoTrouble() {
        mails.insert(List.of(mail("officer@council.test")), MailState.HELD);

        assertThat(statusIn(Duration.ofDays(30))).isEqualTo(Status.UP);
    }

    @Test
    void manyFailuresInADayShowAndAreForgottenLater() {
        for (int i = 0; i <= OutboxHealthIndicator.MOST_FAILED_A_DAY; i++) {
            mails.insert(List.of(mail("officer@council.test")), MailState.FAILED);
        }

        assertThat(statusIn(Duration.ofHours(1))).isEqualTo(OutboxHealthIndicator.DEGRADED);
        assertThat(statusIn(Duration.ofHours(25))).isEqualTo(Status.UP);
    }

    private Status statusIn(Duration later) {
        var health = new OutboxHealthIndicator(queries, Clock.offset(clock, later)).health();
        return Objects.requireNonNull(health).getStatus();
    }
}
