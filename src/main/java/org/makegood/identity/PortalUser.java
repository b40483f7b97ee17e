package org.makegood.identity;

import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The signed-in person as Spring Security carries them through a request.
 *
 * @param sessionEpoch the person's count of "sign out everywhere" when this session began; an older session is over
 */
public record PortalUser(Actor actor, String username, int sessionEpoch) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return username;
    }

    public List<GrantedAuthority> authorities() {
        return actor.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
