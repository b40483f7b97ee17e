package org.makegood.briefings;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who came to a briefing, as far as that is known: whoever was checked in; where nobody was, as online, all with a place. */
@Component
class Attended {

    private final Registrations registrations;

    Attended(Registrations registrations) {
        this.registrations = registrations;
    }

    List<Registration> of(UUID briefingId) {
        var expected = registrations.of(briefingId, Set.of(RegistrationState.ACCEPTED));
        var checkedIn =
                expected.stream().filter(each -> each.arrivedAt() != null).toList();
        return checkedIn.isEmpty() ? expected : checkedIn;
    }

    boolean includes(Registration registration) {
        return of(registration.briefingId()).stream().anyMatch(each -> each.id().equals(registration.id()));
    }
}
