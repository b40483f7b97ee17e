package org.makegood.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.makegood.identity.ActingUnder;
import org.makegood.identity.Actors;
import org.makegood.identity.PortalUser;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Derives the actor again for each request, so that an ended appointment, a moved desk or a closed account counts at
 * once, and ends the session of who has signed out everywhere or has nothing left to act under.
 */
class FreshActorFilter extends OncePerRequestFilter {

    private final Actors actors;
    private final ActingUnder actingUnder;

    FreshActorFilter(Actors actors, ActingUnder actingUnder) {
        this.actors = actors;
        this.actingUnder = actingUnder;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PortalUser signedIn) {
            fresh(signedIn).ifPresentOrElse(actingUnder::enter, () -> endSession(request, response, authentication));
        }
        chain.doFilter(request, response);
    }

    private Optional<PortalUser> fresh(PortalUser signedIn) {
        var appointment = actingUnder.chosen().orElse(signedIn.actor().appointmentId());
        return actors.derive(signedIn.actor().personId(), appointment)
                .filter(user -> user.sessionEpoch() == signedIn.sessionEpoch());
    }

    private static void endSession(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        new SecurityContextLogoutHandler().logout(request, response, authentication);
    }
}
