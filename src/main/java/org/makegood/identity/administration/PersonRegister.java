package org.makegood.identity.administration;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.makegood.identity.AuditTrail;
import org.makegood.kernel.RuleViolation;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts: each mail address and each user name once. */
@Component
class PersonRegister {

    private final PersonRepository people;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    PersonRegister(PersonRepository people, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.people = people;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    PersonEntity person(UUID id) {
        return people.findById(id).orElseThrow(() -> RuleViolation.noSuch("person"));
    }

    PersonCard card(UUID id, List<AppointmentLine> appointments) {
        var person = person(id);
        return person.card(hasPassword(id), appointments);
    }

    boolean hasPassword(UUID id) {
        return jdbc.sql("select exists (select 1 from person where id = :id and password_hash is not null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    PersonEntity add(PersonForm form) {
        var person = PersonEntity.register(form, clock);
        checkUnique(person.id(), form);
        people.saveAndFlush(person);
        audit.record("Registered", "person", person.id().toString(), null, person.described());
        return person;
    }

    /** The person with the form's mail address, or a new one. */
    PersonEntity findOrAdd(PersonForm form) {
        return people.findByEmail(form.emailAddress().value()).orElseGet(() -> add(form));
    }

    void correct(UUID id, long version, PersonForm form) {
        var person = person(id);
        if (!Objects.equals(person.version(), version)) {
            throw new OptimisticLockingFailureException("The person was changed since");
        }
        checkUnique(id, form);
        var before = person.described();
        person.correct(form);
        people.saveAndFlush(person);
        audit.record("Corrected", "person", id.toString(), before, person.described());
    }

    void close(UUID id) {
        var person = person(id);
        person.close();
        people.saveAndFlush(person);
        audit.record("Account closed", "person", id.toString(), null, null);
    }

    void reopen(UUID id) {
        var person = person(id);
        person.reopen();
        people.saveAndFlush(person);
        audit.record("Account opened again", "person", id.toString(), null, null);
    }

    /** Unique indexes decide when two people type the same at the same moment. */
    private void checkUnique(UUID id, PersonForm form) {
        people.findByEmail(form.emailAddress().value())
                .filter(other -> !other.id().equals(id))
                .ifPresent(_ -> {
                    throw new RuleViolation("email", "Somebody with this mail address has an account already");
                });
        people.findByUsername(form.signInName())
                .filter(other -> !other.id().equals(id))
                .ifPresent(_ -> {
                    throw new RuleViolation("username", "Choose another user name: this one is taken");
                });
    }
}
