package org.makegood.mail.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.ADMINISTRATOR;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.makegood.mail.MailState;
import org.makegood.mail.OutboxService;
import org.makegood.shell.Counts;
import org.makegood.shell.DashboardPart;

/** Mail that did not leave, at the head of the administrator's start page. */
@org.springframework.stereotype.Component
class MailCounts implements DashboardPart {

    private final OutboxService outbox;
    private final AuthenticationContext signedIn;

    MailCounts(OutboxService outbox, AuthenticationContext signedIn) {
        this.outbox = outbox;
        this.signedIn = signedIn;
    }

    @Override
    public Place place() {
        return Place.HEAD;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> build() {
        if (!signedIn.hasRole(ADMINISTRATOR)) {
            return Optional.empty();
        }
        var counts = outbox.counts();
        var numbers = new Counts(translate("mail.counts"));
        count(numbers, Counts.Kind.LATE, counts.failed(), MailState.FAILED);
        count(numbers, Counts.Kind.PLAIN, counts.waiting(), MailState.WAITING);
        count(numbers, Counts.Kind.WAITING, counts.held(), MailState.HELD);
        return Optional.of(numbers);
    }

    private static void count(Counts numbers, Counts.Kind kind, long number, MailState state) {
        var key = "mail.counts." + MailListView.inAddress(state);
        numbers.count(
                kind,
                number,
                translate(key, number),
                translate(key + ".detail"),
                MailListView.class,
                QueryParameters.of(MailListView.STATE, MailListView.inAddress(state)));
    }
}
