package org.makegood.support;

import java.util.UUID;
import org.makegood.briefings.registration.RegistrationForm;
import org.makegood.briefings.seats.Needs;

/** What somebody writes who wants to come to a briefing. */
public final class SampleGuest {

    private SampleGuest() {}

    public static RegistrationForm of(String email) {
        return of("Somebody", email);
    }

    public static RegistrationForm of(String name, String email) {
        return new RegistrationForm(UUID.randomUUID(), name, email, null, null, Needs.NONE);
    }
}
