package org.makegood.identity.administration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Ids;

/** A person's account. Password, sessions and sign-ins are columns of the same row that sign-in looks after. */
@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String username;

    private String email;

    private String name;

    private boolean disabled;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
    protected PersonEntity() {}

    static PersonEntity register(PersonForm form, Clock clock) {
        var person = new PersonEntity();
        person.id = Ids.next(clock);
        person.correct(form);
        return person;
    }

    void correct(PersonForm form) {
        name = form.name().strip();
        email = form.emailAddress().value();
        username = form.signInName();
    }

    void close() {
        disabled = true;
    }

    void reopen() {
        disabled = false;
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    boolean isClosed() {
        return disabled;
    }

    PersonCard card(boolean passwordSet, List<AppointmentLine> appointments) {
        return new PersonCard(
                id, version == null ? 0 : version, name, email, username, disabled, passwordSet, appointments);
    }

    /** As the audit trail writes it. */
    String described() {
        return name + ", " + email + ", signs in as " + username + (disabled ? ", closed" : "");
    }
}
