package org.makegood.briefings.attendance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.makegood.briefings.seats.Registration;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.briefings.seats.Registrations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who came to a briefing, as far as that is known: whoever was checked in; where nobody was, as online, all with a place. */
@Component
public class Attended {

    private final Registrations registrations;
    private final JdbcClient jdbc;

    Attended(Registrations registrations, JdbcClient jdbc) {
        this.registrations = registrations;
        this.jdbc = jdbc;
    }

    public List<Registration> of(UUID briefingId) {
        var checkedIn = isAnybodyCheckedIn(briefingId);
        return registrations.of(briefingId, Set.of(RegistrationState.ACCEPTED)).stream()
                .filter(each -> !checkedIn || each.arrivedAt() != null)
                .toList();
    }

    public boolean includes(Registration registration) {
        return registration.state() == RegistrationState.ACCEPTED
                && (registration.arrivedAt() != null || !isAnybodyCheckedIn(registration.briefingId()));
    }

    private boolean isAnybodyCheckedIn(UUID briefingId) {
        return jdbc.sql("""
                        select exists (select 1 from registration
                            where briefing_id = :briefing and state = 'ACCEPTED' and arrived_at is not null)""").param("briefing", briefingId).query(Boolean.class).single();
    }
}
