package org.makegood.demo.bench;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.makegood.demo.NationalData;
import org.makegood.identity.ActingUnder;
import org.makegood.identity.Actor;
import org.makegood.identity.Actors;
import org.makegood.identity.PortalUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The people of the data set in whose name services are measured. */
@ForBench
class SignedIn {

    private final Actors actors;
    private final ActingUnder actingUnder;
    private final JdbcClient jdbc;

    SignedIn(Actors actors, ActingUnder actingUnder, JdbcClient jdbc) {
        this.actors = actors;
        this.actingUnder = actingUnder;
        this.jdbc = jdbc;
    }

    PortalUser partner() {
        return user("lewisham.officer");
    }

    /** So many partners of the data set, each another person. */
    List<PortalUser> partners(int howMany) {
        return jdbc
                .sql("select id from person where username like 'partner.%' order by username limit ?")
                .param(howMany)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(person -> actors.derive(person, null).orElseThrow())
                .toList();
    }

    PortalUser compiler() {
        return user(NationalData.COMPILER);
    }

    PortalUser desk() {
        return user("lewisham.desk");
    }

    /** The head of a region, with the desks of all of its units. */
    PortalUser regionHead() {
        return user("london.head");
    }

    /** Nobody has so many cases: the head of a region, given every desk there is. */
    PortalUser headOfAllDesks() {
        var head = regionHead();
        var staff = (Actor.Staff) head.actor();
        var all = jdbc.sql("select id from desk")
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
        return new PortalUser(
                new Actor.Staff(
                        staff.personId(),
                        staff.appointmentId(),
                        staff.name(),
                        staff.deskId(),
                        staff.desk(),
                        staff.unitCode(),
                        staff.regionCode(),
                        true,
                        all),
                head.username(),
                head.sessionEpoch());
    }

    private PortalUser user(String username) {
        var person = jdbc.sql("select id from person where username = ?")
                .param(username)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
        return actors.derive(person, null).orElseThrow();
    }

    /** The same person, derived anew, as for each request. */
    PortalUser again(PortalUser user) {
        var actor = user.actor();
        return actors.derive(actor.personId(), actor.appointmentId()).orElseThrow();
    }

    /** Does something on this thread as that person. */
    void runs(PortalUser user, Runnable what) {
        gets(user, () -> {
            what.run();
            return true;
        });
    }

    <T> T gets(PortalUser user, Supplier<T> what) {
        actingUnder.enter(user);
        try {
            return what.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
