package org.makegood.identity.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.EmailAddress;
import org.makegood.kernel.RuleViolation;

/**
 * What is asked about a person.
 *
 * @param username what they sign in with; their mail address when it is left empty
 */
public record PersonForm(
        @NotBlank(message = "Enter the person's name or what the portal shall call them")
        @Size(max = 120, message = "Use at most 120 characters")
        String name,

        @NotBlank(message = "Enter a mail address") String email,

        @Nullable @Size(max = 120, message = "Use at most 120 characters")
        String username) {

    EmailAddress emailAddress() {
        return EmailAddress.parse(email)
                .orElseThrow(() -> new RuleViolation("email", "Enter a mail address, such as name@example.org"));
    }

    String signInName() {
        return username == null || username.isBlank()
                ? emailAddress().value()
                : username.strip().toLowerCase(Locale.ROOT);
    }
}
