package org.makegood.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Unit;
import org.makegood.areas.UnitLevel;
import org.makegood.database.RecordRows;
import org.makegood.kernel.Days;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Derives what a person may do from the appointments that are in force today. */
@Component
@Transactional(readOnly = true)
public class Actors {

    private static final RowMapper<Post> POST = RecordRows.of(Post.class);

    private final JdbcClient jdbc;
    private final AreaDirectory areas;
    private final Clock clock;

    Actors(JdbcClient jdbc, AreaDirectory areas, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * The person under the given appointment if it is in force, or else under the one they acted under last, or else
     * under their oldest. Nothing when the account is closed or no appointment is in force.
     */
    public Optional<PortalUser> derive(UUID personId, @Nullable UUID appointmentId) {
        var today = Days.today(clock);
        return jdbc.sql("""
                        select p.id person_id, p.username, p.name, p.session_epoch, a.id appointment_id, a.role,
                            o.id organisation_id, o.name organisation, d.id desk_id, d.name desk, d.unit_code
                        from person p
                        join appointment a on a.person_id = p.id
                            and a.valid_from <= :today and (a.valid_until is null or a.valid_until > :today)
                        left join organisation o on o.id = a.organisation_id
                        left join desk d on d.id = a.desk_id
                            and d.valid_from <= :today and (d.valid_until is null or d.valid_until > :today)
                        where p.id = :person and not p.disabled and (a.desk_id is null or d.id is not null)
                        order by (a.id <=> :wanted) desc, (a.id <=> p.acting_under) desc, a.valid_from, a.id
                        limit 1""")
                .param("person", personId)
                .param("wanted", appointmentId)
                .param("today", today)
                .query(POST)
                .optional()
                .map(post -> new PortalUser(actor(post, today), post.username, post.sessionEpoch));
    }

    private Actor actor(Post post, LocalDate today) {
        return switch (post.role) {
            case PARTNER, COORDINATOR ->
                new Actor.Partner(
                        post.personId,
                        post.appointmentId,
                        post.name,
                        given(post.organisationId),
                        given(post.organisation),
                        post.role == AppointmentRole.COORDINATOR);
            case DESK_MEMBER, HEAD -> staff(post, given(post.deskId), given(post.unitCode), today);
            case COMPILER ->
                new Actor.Compiler(
                        post.personId,
                        post.appointmentId,
                        post.name,
                        given(post.organisationId),
                        given(post.organisation),
                        areasOf(given(post.organisationId)));
            case ADMINISTRATOR -> new Actor.Administrator(post.personId, post.appointmentId, post.name);
        };
    }

    private Actor.Staff staff(Post post, UUID deskId, String unitCode, LocalDate today) {
        var head = post.role == AppointmentRole.HEAD;
        return new Actor.Staff(
                post.personId,
                post.appointmentId,
                post.name,
                deskId,
                given(post.desk),
                unitCode,
                regionOf(unitCode),
                head,
                head ? desksBelow(unitCode, today) : Set.of(deskId));
    }

    private String regionOf(String unitCode) {
        var unit = areas.unit(unitCode);
        return unit.filter(known -> known.level() != UnitLevel.REGION)
                .map(Unit::parentCode)
                .orElse(unitCode);
    }

    private Set<UUID> desksBelow(String unitCode, LocalDate today) {
        var units = Stream.concat(
                        Stream.of(unitCode), areas.unitsBelow(unitCode).stream().map(Unit::code))
                .toList();
        return jdbc
                .sql("""
                        select id from desk where unit_code in (:units)
                        and valid_from <= :today and (valid_until is null or valid_until > :today)""")
                .param("units", units)
                .param("today", today)
                .query((row, _) -> row.getObject(1, UUID.class))
                .stream()
                .collect(toUnmodifiableSet());
    }

    private Set<String> areasOf(UUID organisationId) {
        return jdbc
                .sql("select area_code from organisation_area where organisation_id = :id")
                .param("id", organisationId)
                .query((row, _) -> row.getString(1))
                .stream()
                .collect(toUnmodifiableSet());
    }

    /** What the check constraints of the table promise for the role. */
    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The appointment lacks its body");
        }
        return value;
    }

    private record Post(
            UUID personId,
            String username,
            String name,
            int sessionEpoch,
            UUID appointmentId,
            AppointmentRole role,
            @Nullable UUID organisationId,
            @Nullable String organisation,
            @Nullable UUID deskId,
            @Nullable String desk,
            @Nullable String unitCode) {}
}
