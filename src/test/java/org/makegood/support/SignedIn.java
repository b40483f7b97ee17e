package org.makegood.support;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.Actor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Runs a piece of a test as somebody of the world that {@link Fixtures} builds. Who they are is derived anew each time,
 * as for each request: an appointment that the test ended has ended.
 */
public enum SignedIn {
    LEWISHAM_OFFICER("Community safety officer"),
    LEWISHAM_COORDINATOR("Partnership coordinator"),
    SOUTHWARK_OFFICER("Parks officer"),
    CHARITY_OFFICER("Project officer"),
    /** Partner at the charity, coordinator at the housing association a year later; acts for the charity first. */
    TWO_BODIES_OFFICER("Estates officer"),
    LEWISHAM_DESK("Partnerships officer"),
    LEWISHAM_HEAD("Head of Lewisham and Bromley"),
    /** Of another unit in the same region. */
    SOUTHWARK_DESK("Southwark partnerships officer"),
    LONDON_HEAD("Regional director"),
    OTHER_REGION_DESK("Manchester partnerships officer"),
    LONDON_COUNCILS("Overview officer"),
    ADMINISTRATOR("Service administrator");

    private static @Nullable Fixtures world;

    private final String title;

    SignedIn(String title) {
        this.title = title;
    }

    static void inWorldOf(Fixtures fixtures) {
        world = fixtures;
    }

    /** What the portal calls them. */
    public String title() {
        return title;
    }

    public String username() {
        return "test." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    public Actor actor() {
        return world().user(this).actor();
    }

    /** The one they act under. */
    public UUID appointment() {
        return actor().appointmentId();
    }

    /** The actor as the kind they are known to be. */
    public <A extends Actor> A actor(Class<A> kind) {
        return kind.cast(actor());
    }

    public void signIn() {
        var user = world().user(this);
        var token = UsernamePasswordAuthenticationToken.authenticated(user, null, user.authorities());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
    }

    public <T> T does(Supplier<T> what) {
        var before = SecurityContextHolder.getContext();
        signIn();
        try {
            return what.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void runs(Runnable what) {
        does(() -> {
            what.run();
            return true;
        });
    }

    private static Fixtures world() {
        if (world == null) {
            throw new IllegalStateException("The world is built when a @PortalTest starts");
        }
        return world;
    }
}
