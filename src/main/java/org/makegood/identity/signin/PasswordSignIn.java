package org.makegood.identity.signin;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.database.RecordRows;
import org.makegood.identity.Actors;
import org.makegood.identity.PortalUser;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Sign-in with user name and password. An unknown name, a wrong password and a person who has not set one yet take the
 * same time and get the same answer; only who knows the password learns that the account is closed.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final RowMapper<Credentials> CREDENTIALS = RecordRows.of(Credentials.class);

    private final JdbcClient jdbc;
    private final Actors actors;
    private final SignInThrottle throttle;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String hashOfNobody;

    PasswordSignIn(JdbcClient jdbc, Actors actors, SignInThrottle throttle, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.throttle = throttle;
        this.encoder = encoder;
        this.clock = clock;
        hashOfNobody = String.valueOf(encoder.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var username = request.getName().strip().toLowerCase(Locale.ROOT);
        var address =
                request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        throttle.count(username, address).ifPresent(wait -> {
            throw new TooManyTries(wait);
        });

        var known = find(username);
        var hash = known.map(Credentials::passwordHash).orElse(hashOfNobody);
        var matches = encoder.matches(String.valueOf(request.getCredentials()), hash);
        if (!matches || known.isEmpty()) {
            throw new BadCredentialsException("Wrong user name or password");
        }
        throttle.succeeded(username, address);
        var user = actors.derive(known.get().id(), null)
                .orElseThrow(() -> new DisabledException("The account is closed or nobody appointed the person"));
        noteSignIn(user);
        var token = UsernamePasswordAuthenticationToken.authenticated(user, null, user.authorities());
        token.setDetails(request.getDetails());
        return token;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Optional<Credentials> find(String username) {
        return jdbc.sql("select id, password_hash from person where username = :username")
                .param("username", username)
                .query(CREDENTIALS)
                .optional();
    }

    private void noteSignIn(PortalUser user) {
        jdbc.sql("update person set last_signed_in_at = :now where id = :person")
                .param("now", Utc.of(clock.instant()))
                .param("person", user.actor().personId())
                .update();
    }

    private record Credentials(UUID id, @Nullable String passwordHash) {}
}
