package org.makegood.briefings.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.registration.RegistrationChange;
import org.makegood.briefings.registration.RegistrationForm;
import org.makegood.briefings.registration.RegistrationView;
import org.makegood.briefings.seats.Needs;

/**
 * What stands in the fields of a form about somebody who comes, right or wrong.
 *
 * @param requestId made when the form was opened, so that pressing twice is pressing once
 */
record PersonInput(
        UUID requestId,
        @Nullable String name,
        @Nullable String email,
        @Nullable String organisation,
        @Nullable String areaCode,
        @Nullable String access,
        @Nullable String dietary) {

    static PersonInput empty() {
        return of("", "");
    }

    static PersonInput of(String name, String email) {
        return new PersonInput(UUID.randomUUID(), name, email, "", "", "", "");
    }

    static PersonInput of(RegistrationView registration) {
        return new PersonInput(
                UUID.randomUUID(),
                registration.name(),
                registration.email(),
                "",
                "",
                registration.needs().access(),
                registration.needs().dietary());
    }

    RegistrationForm form() {
        return new RegistrationForm(
                requestId, text(name), text(email), filled(organisation), filled(areaCode), needs());
    }

    RegistrationChange change() {
        return new RegistrationChange(text(name), needs());
    }

    private Needs needs() {
        return new Needs(filled(access), filled(dietary));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String filled(@Nullable String typed) {
        var text = text(typed);
        return text.isEmpty() ? null : text;
    }
}
