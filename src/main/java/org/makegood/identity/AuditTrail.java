package org.makegood.identity;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Audited;
import org.makegood.kernel.Ids;
import org.makegood.kernel.Utc;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Keeps who changed what, for whom, when and from where. */
@Component
public class AuditTrail {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Adds an entry in the caller's transaction. Who, for whom, when and from where are taken from the request; without
     * one the portal itself did it.
     *
     * @param action what was done, as a verb of the business, for example "appointment ended"
     * @param subject the kind of thing it was done to, for example "person"
     */
    @Transactional
    public void record(
            String action, String subject, String subjectId, @Nullable String before, @Nullable String after) {
        keep(null, action, subject, subjectId, before, after);
    }

    /**
     * The same for what people without an account may do, too.
     *
     * @param visitors what they are called where nobody is signed in, for example "A member of the public"
     */
    @Transactional
    public void recordFor(
            String visitors,
            String action,
            String subject,
            String subjectId,
            @Nullable String before,
            @Nullable String after) {
        keep(visitors, action, subject, subjectId, before, after);
    }

    private void keep(
            @Nullable String visitors,
            String action,
            String subject,
            String subjectId,
            @Nullable String before,
            @Nullable String after) {
        var actor = currentUser.find();
        jdbc.sql("""
                        insert into audit_entry (id, at, person_id, appointment_id, acting_for, action, subject, subject_id,
                            before_value, after_value, address)
                        values (:id, :at, :person, :appointment, :actingFor, :action, :subject, :subjectId,
                            :before, :after, :address)""")
                .param("id", Ids.next(clock))
                .param("at", Utc.of(clock.instant()))
                .param("person", actor.map(Actor::personId).orElse(null))
                .param("appointment", actor.map(Actor::appointmentId).orElse(null))
                .param("actingFor", actor.map(Actor::actingFor).orElse(visitors))
                .param("action", action)
                .param("subject", subject)
                .param("subjectId", subjectId)
                .param("before", before)
                .param("after", after)
                .param("address", address())
                .update();
    }

    /** What modules do that cannot see this one. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Audited done) {
        keep(null, done.action(), done.subject(), done.subjectId(), done.before(), done.after());
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
