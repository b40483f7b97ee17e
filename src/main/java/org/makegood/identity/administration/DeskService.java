package org.makegood.identity.administration;

import static org.makegood.kernel.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaDirectory;
import org.makegood.database.RecordRows;
import org.makegood.identity.AuditTrail;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Desks, for administrators. A unit has at most one desk for a service line at a time. */
@Service
@Validated
@RolesAllowed(ADMINISTRATOR)
@Transactional(readOnly = true)
public class DeskService {

    private static final RowMapper<DeskSummary> SUMMARY = RecordRows.of(DeskSummary.class);

    private final DeskRepository desks;
    private final AppointmentBook book;
    private final AreaDirectory areas;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeskService(
            DeskRepository desks,
            AppointmentBook book,
            AreaDirectory areas,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.desks = desks;
        this.book = book;
        this.areas = areas;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Desks by name. */
    public List<DeskSummary> list(DeskFilter filter, Pageable page) {
        return jdbc.sql("""
                        select d.id, d.name, d.unit_code, d.service_line, d.mailbox, deputy.name deputy,
                            d.valid_from `from`, d.valid_until until,
                            (select count(*) from appointment a where a.desk_id = d.id
                                and a.valid_from <= :today and (a.valid_until is null or a.valid_until > :today)) members
                        from (select d.id from desk d
                            where (d.name like :like or d.mailbox like :like or d.unit_code like :like)
                            and (:line is null or d.service_line = :line)
                            and (:ended or d.valid_until is null or d.valid_until > :today)
                            order by d.name, d.id limit :limit offset :offset) page
                        join desk d on d.id = page.id
                        left join desk deputy on deputy.id = d.deputy_desk_id
                        order by d.name, d.id""")
                .param("today", Days.today(clock))
                .param("like", PersonList.containing(filter.text()))
                .param(
                        "line",
                        filter.serviceLine() == null
                                ? null
                                : filter.serviceLine().name())
                .param("ended", filter.ended())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(SUMMARY)
                .list();
    }

    public DeskCard card(UUID id) {
        return desk(id).card(book.ofDesk(id));
    }

    @Transactional
    public UUID open(@Valid DeskForm form) {
        check(null, form);
        var desk = desks.saveAndFlush(DeskEntity.open(form, clock));
        audit.record("Opened", "desk", desk.id().toString(), null, desk.described());
        return desk.id();
    }

    /** @param version of the card the administrator saw */
    @Transactional
    public void change(UUID id, long version, @Valid DeskForm form) {
        check(id, form);
        var desk = desk(id);
        if (!Objects.equals(desk.version(), version)) {
            throw new OptimisticLockingFailureException("The desk was changed since");
        }
        var before = desk.described();
        desk.change(form);
        desks.saveAndFlush(desk);
        audit.record("Changed", "desk", id.toString(), before, desk.described());
    }

    /** That two begin on the same day is also refused by a unique index. */
    private void check(@Nullable UUID id, DeskForm form) {
        if (areas.unit(form.unitCode()).isEmpty()) {
            throw new RuleViolation("unitCode", "Choose a unit of the list");
        }
        if (form.deputyDeskId() != null && !desks.existsById(form.deputyDeskId())) {
            throw new RuleViolation("deputyDeskId", "Choose a desk of the list");
        }
        var overlaps = jdbc.sql("""
                        select exists (select 1 from desk d
                            where d.unit_code = :unit and d.service_line = :line and not d.id <=> :id
                            and d.valid_from < :until and coalesce(d.valid_until, '9999-12-31') > :from)""")
                .param("unit", form.unitCode())
                .param("line", form.serviceLine().name())
                .param("id", id)
                .param("from", form.from())
                .param(
                        "until",
                        form.lastDay() == null
                                ? LocalDate.of(9999, 12, 31)
                                : form.lastDay().plusDays(1))
                .query(Boolean.class)
                .single();
        if (overlaps) {
            throw new RuleViolation(
                    "serviceLine", "This unit has a desk for this kind of work in that time. End that one first");
        }
    }

    private DeskEntity desk(UUID id) {
        return desks.findById(id).orElseThrow(() -> RuleViolation.noSuch("desk"));
    }
}
