package org.makegood.briefings.invitation;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.database.RecordRows;
import org.makegood.identity.Organisation;
import org.makegood.identity.Organisations;
import org.makegood.identity.People;
import org.makegood.kernel.Days;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom to invite, who was invited, who answered. */
@Component
class InvitationLists {

    private static final RowMapper<InvitationRow> ROW = RecordRows.of(InvitationRow.class);
    private static final RowMapper<ChaseLine> CHASE = RecordRows.of(ChaseLine.class);

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final People people;
    private final AreaDirectory areas;
    private final Clock clock;

    InvitationLists(JdbcClient jdbc, Organisations organisations, People people, AreaDirectory areas, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.people = people;
        this.areas = areas;
        this.clock = clock;
    }

    List<Recipient> recipients(UUID briefingId, OfficeFilter filter) {
        var invited =
                rows(briefingId, null).stream().collect(Collectors.toMap(InvitationRow::organisationId, row -> row));
        var offices = offices();
        var fitting = organisations.serving(areaCodes(filter), filter.kinds());
        var members = people.firstOfEach(fitting.stream().map(Organisation::id).toList(), Days.today(clock));
        return fitting.stream()
                .map(organisation -> recipient(
                        organisation,
                        invited.get(organisation.id()),
                        offices.get(organisation.id()),
                        members.get(organisation.id())))
                .toList();
    }

    private static Recipient recipient(
            Organisation organisation,
            @Nullable InvitationRow invited,
            @Nullable Office office,
            People.@Nullable Member member) {
        if (invited != null) {
            return recipient(organisation, invited.holder(), invited.email(), Recipient.Known.ALREADY_INVITED);
        }
        if (office != null) {
            return recipient(organisation, office.name(), office.email(), Recipient.Known.OFFICE);
        }
        if (member != null) {
            return recipient(
                    organisation,
                    member.person().name(),
                    member.person().email(),
                    member.coordinator() ? Recipient.Known.COORDINATOR : Recipient.Known.MEMBER);
        }
        return recipient(organisation, null, null, Recipient.Known.NOBODY);
    }

    private static Recipient recipient(
            Organisation organisation, @Nullable String name, @Nullable String email, Recipient.Known known) {
        return new Recipient(
                organisation.id(),
                organisation.name(),
                organisation.kind(),
                Invitations.onlyArea(organisation),
                name,
                email,
                known);
    }

    private Set<String> areaCodes(OfficeFilter filter) {
        var today = Days.today(clock);
        var codes = new HashSet<>(filter.areaCodes());
        filter.regionCodes().forEach(region -> codes.addAll(areas.areaCodesOf(region, today)));
        return filter.areaCodes().isEmpty() && filter.regionCodes().isEmpty()
                ? areas.areas().stream().map(Area::code).collect(toSet())
                : codes;
    }

    private Map<UUID, Office> offices() {
        return jdbc
                .sql("select organisation_id, name, email from office_address")
                .query(RecordRows.of(Office.class))
                .stream()
                .collect(Collectors.toMap(Office::organisationId, office -> office));
    }

    List<InvitationRow> rows(UUID briefingId, @Nullable InvitationState state) {
        return jdbc.sql("""
                        select i.id, i.organisation_id, i.organisation, i.area_code, i.state, h.name holder, h.email,
                            if(h.number > 1, o.name, null) passed_on_from, i.announced_at, i.sent_at, i.sent_by,
                            i.answered_at, i.reason, r.state registration, i.chases, i.chased_at,
                            c.by_person chased_by
                        from invitation i
                        join invitation_holder h on h.invitation_id = i.id
                            and h.number = (select max(l.number) from invitation_holder l where l.invitation_id = i.id)
                        join invitation_holder o on o.invitation_id = i.id and o.number = 1
                        left join invitation_chase c on c.invitation_id = i.id and c.number = i.chases
                        left join registration r on r.brings = i.id
                        where i.briefing_id = :briefing and (:state is null or i.state = :state)
                        order by i.organisation, i.id""")
                .param("briefing", briefingId)
                .param("state", state == null ? null : state.name())
                .query(ROW)
                .list();
    }

    /** By the name of the area; offices that serve several stand at the end. */
    List<AreaAnswers> byArea(UUID briefingId) {
        var rows = rows(briefingId, null).stream()
                .filter(row -> row.state() != InvitationState.ANNOUNCED)
                .toList();
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.areaCode() == null ? "" : row.areaCode()))
                .entrySet()
                .stream()
                .map(entry -> answers(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((AreaAnswers answers) -> answers.areaCode() == null)
                        .thenComparing(AreaAnswers::area))
                .toList();
    }

    private AreaAnswers answers(String areaCode, List<InvitationRow> rows) {
        return new AreaAnswers(
                areaCode.isEmpty() ? null : areaCode,
                areas.area(areaCode).map(Area::name).orElse("Several areas"),
                rows.size(),
                count(rows, InvitationState.ACCEPTED),
                count(rows, InvitationState.DECLINED),
                rows.stream()
                        .filter(row -> !row.state().isAnswered())
                        .map(InvitationRow::organisation)
                        .toList());
    }

    private static int count(List<InvitationRow> rows, InvitationState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    List<ChaseLine> chases(UUID briefingId, UUID invitationId) {
        return jdbc.sql("""
                        select c.number, c.at, c.by_person from invitation_chase c
                        join invitation i on i.id = c.invitation_id and i.briefing_id = :briefing
                        where c.invitation_id = :invitation order by c.number""")
                .param("briefing", briefingId)
                .param("invitation", invitationId)
                .query(CHASE)
                .list();
    }

    private record Office(UUID organisationId, String name, String email) {}
}
