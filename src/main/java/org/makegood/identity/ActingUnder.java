package org.makegood.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Remembers in the session under which appointment the person acts, and puts them into the request. */
@Component
public class ActingUnder {

    private static final String CHOSEN = ActingUnder.class.getName();

    /** The appointment chosen in this session, if the person chose one. */
    public Optional<UUID> chosen() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> request.getAttribute(CHOSEN, RequestAttributes.SCOPE_SESSION))
                .map(UUID.class::cast);
    }

    void choose(PortalUser user) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(CHOSEN, user.actor().appointmentId(), RequestAttributes.SCOPE_SESSION);
        }
        enter(user);
    }

    /** From here to the end of the request, the signed-in person is this one. */
    public void enter(PortalUser user) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.authorities()));
        SecurityContextHolder.setContext(context);
    }
}
