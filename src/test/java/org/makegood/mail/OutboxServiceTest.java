package org.makegood.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.mail.OutboxParts.mail;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.makegood.identity.administration.AuditFilter;
import org.makegood.identity.administration.AuditLine;
import org.makegood.identity.administration.AuditService;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.PortalTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class OutboxServiceTest {

    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 50);

    @Autowired
    OutboxService service;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxRepository mails;

    @Autowired
    MailQueries queries;

    @Autowired
    OutboxWorker worker;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AuditService audit;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        SignedIn.ADMINISTRATOR.signIn();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void withoutAMailServerMailIsHeldAndCanBeRead() {
        outbox.put(mail("held@council.test"));

        var row = only(new MailFilter(MailState.HELD, "held@council.test"));
        assertThat(row.state()).isEqualTo(MailState.HELD);
        assertThat(read(row).text()).isEqualTo("Which meetings were missed?");
        assertThat(read(row).html()).contains("<b>missed</b>");
        assertThat(service.hasServer()).isFalse();
    }

    @Test
    void theSameMailIsKeptOnceAndTheTransactionGoesOn() {
        outbox.put(mail("event+reader+answered", "first@council.test"));
        outbox.put(mail("event+reader+answered", "second@council.test"));
        outbox.put(mail("event+reader+closed", "first@council.test"));

        assertThat(found("first@council.test")).hasSize(2);
        assertThat(found("second@council.test")).isEmpty();
    }

    @Test
    void mailIsFoundByItsReferenceInAnySpelling() {
        outbox.put(mail("officer@council.test"));

        assertThat(found("mg7k4p2w")).extracting(MailSummary::recipient).contains("officer@council.test");
    }

    @Test
    void mailIsFoundByHowTheAddressBeginsAndWildcardsMeanThemselves() {
        outbox.put(mail("a_b@council.test"));
        outbox.put(mail("axb@council.test"));

        assertThat(found("A_B@")).extracting(MailSummary::recipient).containsExactly("a_b@council.test");
        assertThat(found("%")).isEmpty();
    }

    @Test
    void theNewestMailComesFirst() {
        outbox.put(mail("order@council.test"));
        outbox.put(mail("order@council.test"));

        var rows = found("order@council.test");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).createdAt()).isAfterOrEqualTo(rows.get(1).createdAt());
    }

    @Test
    void aMailThatFailedIsSentAgainWithAllItsAttempts() {
        mails.insert(List.of(mail("failed@council.test")), MailState.FAILED);
        var id = only(new MailFilter(MailState.FAILED, "failed@council.test")).id();

        assertThat(mails.releaseAgain(id)).isTrue();

        var again = service.mail(id).orElseThrow().summary();
        assertThat(again.state()).isEqualTo(MailState.WAITING);
        assertThat(again.attempts()).isZero();
    }

    @Test
    void aMailThatHasLeftIsNotSentAgain() {
        outbox.put(mail("sent@council.test"));
        var id = found("sent@council.test").getFirst().id();
        jdbc.sql("update outbox_mail set state = 'SENT', sent_at = created_at where id = :id")
                .param("id", id)
                .update();

        assertThat(mails.releaseAgain(id)).isFalse();
    }

    @Test
    void withoutAMailServerNothingCanBeSentAgain() {
        outbox.put(mail("held@council.test"));
        var id = found("held@council.test").getFirst().id();

        assertThatThrownBy(() -> service.sendAgain(id)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> service.sendHeld()).isInstanceOf(RuleViolation.class);
    }

    @Test
    void sendingAgainIsInTheAuditTrail() {
        var withServer = new OutboxService(queries, mails, OutboxParts.smtp(1), worker, events);
        mails.insert(List.of(mail("again@council.test")), MailState.FAILED);
        var id = only(new MailFilter(MailState.FAILED, "again@council.test")).id();

        withServer.sendAgain(id);

        assertThat(audit.list(new AuditFilter("", "mail", "", null, null), FIRST_PAGE))
                .first()
                .returns("Sent again", AuditLine::action)
                .returns(id.toString(), AuditLine::subjectId)
                .returns(SignedIn.ADMINISTRATOR.title(), AuditLine::person)
                .returns("Failed, about MG-7K4P-2W", AuditLine::before)
                .returns("Waiting, about MG-7K4P-2W", AuditLine::after);
    }

    @Test
    void sendingWhatWasHeldIsInTheAuditTrail() {
        var withServer = new OutboxService(queries, mails, OutboxParts.smtp(1), worker, events);
        outbox.put(mail("held@council.test"));
        long held = service.counts().held();

        withServer.sendHeld();

        assertThat(audit.list(new AuditFilter("", "mails", "", null, null), FIRST_PAGE))
                .first()
                .returns("Held mails sent", AuditLine::action)
                .returns(held + " held", AuditLine::before);
    }

    @Test
    void countsSayWhatNeedsAttention() {
        var before = service.counts();
        mails.insert(List.of(mail("one@council.test")), MailState.WAITING);
        mails.insert(List.of(mail("two@council.test")), MailState.FAILED);
        mails.insert(List.of(mail("three@council.test")), MailState.HELD);

        assertThat(service.counts())
                .isEqualTo(new OutboxCounts(before.waiting() + 1, before.failed() + 1, before.held() + 1));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyElseReadsTheOutbox(SignedIn somebodyElse) {
        somebodyElse.signIn();
        var all = new MailFilter(null, "");

        assertDenied(() -> service.list(all, FIRST_PAGE));
        assertDenied(() -> service.counts());
        assertDenied(() -> service.hasServer());
        assertDenied(() -> service.mail(UUID.randomUUID()));
        assertDenied(() -> service.attachment(UUID.randomUUID(), 0));
        assertDenied(() -> service.sendAgain(UUID.randomUUID()));
        assertDenied(() -> service.sendHeld());
    }

    private static void assertDenied(Runnable call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call::run);
    }

    private StoredMail read(MailSummary row) {
        return service.mail(row.id()).orElseThrow();
    }

    private MailSummary only(MailFilter filter) {
        var found = service.list(filter, FIRST_PAGE);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<MailSummary> found(String words) {
        return service.list(new MailFilter(null, words), FIRST_PAGE);
    }
}
