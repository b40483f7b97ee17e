package org.makegood.identity.signin;

import org.makegood.identity.AuditTrail;
import org.makegood.identity.CurrentUser;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Keeps in the audit trail who signed in, and forgets counts and links that no longer matter. */
@Component
class SignInJournal {

    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final SignInThrottle throttle;
    private final OneTimeLinks links;

    SignInJournal(CurrentUser currentUser, AuditTrail audit, SignInThrottle throttle, OneTimeLinks links) {
        this.currentUser = currentUser;
        this.audit = audit;
        this.throttle = throttle;
        this.links = links;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        currentUser
                .find()
                .ifPresent(actor ->
                        audit.record("Signed in", "person", actor.personId().toString(), null, null));
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT6H")
    void forget() {
        throttle.forget();
        links.forget();
    }
}
