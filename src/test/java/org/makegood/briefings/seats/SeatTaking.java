package org.makegood.briefings.seats;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words for tests about places: who asks for one, and what must be true of a briefing whatever happened. */
public final class SeatTaking {

    private SeatTaking() {}

    public static Seeker somebody(UUID briefingId, String name) {
        return somebody(briefingId, name, null);
    }

    public static Seeker somebody(UUID briefingId, String name, @Nullable String areaCode) {
        return new Seeker(
                briefingId,
                UUID.randomUUID(),
                RegistrationChannel.PUBLIC,
                name,
                name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org",
                null,
                null,
                null,
                null,
                areaCode,
                null,
                null,
                Needs.NONE);
    }

    /** Briefings whose rows contradict each other, or where a place is free while somebody waits for it. */
    public static long contradictions(JdbcClient jdbc) {
        return jdbc.sql("""
                        select count(*) from seat_pool p
                        join briefing b on b.id = p.briefing_id
                        where p.taken > p.places
                        or p.taken <> (select count(*) from registration r where r.pool_id = p.id)
                        or p.taken < p.places and p.released_at is null and b.status in ('OPEN', 'CLOSED')
                            and exists (select 1 from registration w where w.briefing_id = p.briefing_id
                                and w.state = 'WAITING' and (p.area_code = '' or w.area_code = p.area_code))""").query(Long.class).single();
    }
}
