package org.makegood.identity;

import java.util.Optional;
import java.util.UUID;
import org.makegood.kernel.RuleViolation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, and for whom they act. The actor is derived again at the beginning of each request, so an ended
 * appointment or a closed account counts at once.
 */
@Component
public class CurrentUser {

    public Actor actor() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    /** The signed-in person, or nothing for a visitor, a listener or a job. */
    public Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? Optional.of(user.actor())
                : Optional.empty();
    }

    /** The signed-in person as the given kind of actor; access is denied to any other kind. */
    public <A extends Actor> A as(Class<A> kind) {
        var actor = actor();
        if (kind.isInstance(actor)) {
            return kind.cast(actor);
        }
        throw new AccessDeniedException("Only for " + kind.getSimpleName());
    }

    /**
     * The signed-in person, provided that they still act under the appointment a form was begun under. In another tab
     * they may have switched since.
     */
    public Actor requireActingUnder(UUID appointmentId) {
        var actor = actor();
        if (actor.appointmentId().equals(appointmentId)) {
            return actor;
        }
        throw new RuleViolation("You now act for " + actor.actingFor()
                + ", and this page was opened for somebody else. Switch back, or open the page again.");
    }
}
