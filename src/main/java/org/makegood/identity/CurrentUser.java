package org.makegood.identity;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, and for whom they act. */
@Component
public class CurrentUser {

    public Actor actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PortalUser user) {
            return user.actor();
        }
        throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
    }

    /** The signed-in person as the given kind of actor; access is denied to any other kind. */
    public <A extends Actor> A as(Class<A> kind) {
        var actor = actor();
        if (kind.isInstance(actor)) {
            return kind.cast(actor);
        }
        throw new AccessDeniedException("Only for " + kind.getSimpleName());
    }
}
