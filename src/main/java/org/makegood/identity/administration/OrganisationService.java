package org.makegood.identity.administration;

import static org.makegood.kernel.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

/** Organisations and the areas they serve, for administrators. */
@Service
@Validated
@RolesAllowed(ADMINISTRATOR)
@Transactional(readOnly = true)
public class OrganisationService {

    private static final RowMapper<OrganisationSummary> SUMMARY = RecordRows.of(OrganisationSummary.class);

    private final OrganisationRepository organisations;
    private final AreaDirectory areas;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationService(
            OrganisationRepository organisations, AreaDirectory areas, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.organisations = organisations;
        this.areas = areas;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Organisations by name. */
    public List<OrganisationSummary> list(OrganisationFilter filter, Pageable page) {
        return jdbc.sql("""
                        select o.id, o.name, o.kind, o.code,
                            (select count(*) from organisation_area s where s.organisation_id = o.id) areas,
                            (select count(*) from appointment a where a.organisation_id = o.id
                                and a.valid_from <= :today and (a.valid_until is null or a.valid_until > :today)) members
                        from (select o.id from organisation o
                            where o.name like :like and (:kind is null or o.kind = :kind)
                            order by o.name, o.id limit :limit offset :offset) page
                        join organisation o on o.id = page.id
                        order by o.name, o.id""")
                .param("today", Days.today(clock))
                .param("like", PersonList.containing(filter.text()))
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(SUMMARY)
                .list();
    }

    public OrganisationCard card(UUID id) {
        return organisation(id).card();
    }

    @Transactional
    public UUID add(@Valid OrganisationForm form) {
        checkAreas(form);
        var organisation = organisations.saveAndFlush(OrganisationEntity.found(form, clock));
        audit.record("Added", "organisation", organisation.id().toString(), null, organisation.described());
        return organisation.id();
    }

    /** @param version of the card the administrator saw */
    @Transactional
    public void change(UUID id, long version, @Valid OrganisationForm form) {
        checkAreas(form);
        var organisation = organisation(id);
        if (!Objects.equals(organisation.version(), version)) {
            throw new OptimisticLockingFailureException("The organisation was changed since");
        }
        var before = organisation.described();
        organisation.change(form);
        organisations.saveAndFlush(organisation);
        audit.record("Changed", "organisation", id.toString(), before, organisation.described());
    }

    private void checkAreas(OrganisationForm form) {
        if (form.areaCodes().stream().anyMatch(code -> areas.area(code).isEmpty())) {
            throw new RuleViolation("areaCodes", "Choose areas of the list");
        }
    }

    private OrganisationEntity organisation(UUID id) {
        return organisations.findById(id).orElseThrow(() -> RuleViolation.noSuch("organisation"));
    }
}
