package org.makegood.briefings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.makegood.briefings.seats.SeatCounts;
import org.makegood.identity.Actor;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of briefings: an index finds the ids of a page, and only their rows are looked at. */
@Component
class BriefingList {

    private final JdbcClient jdbc;
    private final Clock clock;

    BriefingList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<BriefingRow> list(BriefingVisibility sees, Condition filter, int offset, int limit) {
        var order = filter.lastFirst ? "b.starts_at desc, b.id desc" : "b.starts_at, b.id";
        return jdbc.sql("""
                        select b.id, b.slug, b.title, b.status, b.audience, b.doors_open_at, b.starts_at, b.ends_at,
                            b.registration_opens_at, b.registration_closes_at, b.place, b.online_link is not null online,
                            b.desk_id, d.name desk, b.sequence,
                            (select max(s.at) from briefing_step s where s.briefing_id = b.id) changed_at,
                            (select sum(p.places) from seat_pool p where p.briefing_id = b.id) places,
                            (select sum(p.taken) from seat_pool p where p.briefing_id = b.id) taken,
                            (select coalesce(sum(p.places - p.taken), 0) from seat_pool p
                                where p.briefing_id = b.id and p.area_code <> '' and p.released_at is null) kept_free,
                            (select count(*) from registration r
                                where r.briefing_id = b.id and r.state = 'WAITING') waiting
                        from (select b.id from briefing b where %s and %s order by %s limit :limit offset :offset) found
                        join briefing b on b.id = found.id
                        join desk d on d.id = b.desk_id
                        order by %s""".formatted(sees.condition(), filter.sql(), order, order))
                .params(sees.parameters())
                .params(filter.parameters)
                .param("now", Utc.of(clock.instant()))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> row(row))
                .list();
    }

    long count(BriefingVisibility sees, Condition filter) {
        return jdbc.sql("select count(*) from briefing b where " + sees.condition() + " and " + filter.sql())
                .params(sees.parameters())
                .params(filter.parameters)
                .param("now", Utc.of(clock.instant()))
                .query(Long.class)
                .single();
    }

    private BriefingRow row(ResultSet row) throws SQLException {
        var times = new BriefingTimes(
                Utc.instant(row, "doors_open_at"),
                Utc.instant(row, "starts_at"),
                Utc.instant(row, "ends_at"),
                Utc.instantOrNull(row, "registration_opens_at"),
                Utc.instant(row, "registration_closes_at"));
        var seats = new SeatCounts(
                row.getInt("places"), row.getInt("taken"), row.getInt("kept_free"), row.getInt("waiting"));
        return new BriefingRow(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                times.shown(BriefingStatus.valueOf(row.getString("status")), seats, clock.instant()),
                BriefingAudience.valueOf(row.getString("audience")),
                times,
                row.getString("place"),
                row.getBoolean("online"),
                row.getObject("desk_id", UUID.class),
                row.getString("desk"),
                seats,
                row.getInt("sequence"),
                Utc.instant(row, "changed_at"));
    }

    /** The condition that a filter makes, on the alias {@code b}. */
    static final class Condition {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();
        private final boolean lastFirst;

        private Condition(boolean lastFirst) {
            this.lastFirst = lastFirst;
        }

        static Condition of(BriefingFilter filter) {
            var condition = new Condition(filter.past());
            condition.conditions.add(filter.past() ? "b.ends_at <= :now" : "b.ends_at > :now");
            if (filter.status() != null) {
                condition.status(filter.status());
            }
            if (filter.deskId() != null) {
                condition.with("b.desk_id = :desk", "desk", filter.deskId());
            }
            if (!BriefingForm.blank(filter.words())) {
                condition.words(String.valueOf(filter.words()));
            }
            return condition;
        }

        /** Those to come and those that are over, the last one first. */
        static Condition matching(String words) {
            var condition = new Condition(true);
            condition.words(words);
            return condition;
        }

        /** All of them, each in the title or in the name of the desk that holds it. */
        private void words(String typed) {
            var words = typed.strip().split("\\s+");
            for (int i = 0; i < words.length; i++) {
                with("""
                        (b.title like :word%1$d
                         or b.desk_id in (select named.id from desk named where named.name like :word%1$d))""".formatted(i), "word" + i, containing(words[i]));
            }
        }

        static Condition only(UUID briefingId) {
            var condition = new Condition(false);
            condition.with("b.id = :only", "only", briefingId);
            return condition;
        }

        /** What is the person's own business. */
        Condition own(Actor actor) {
            switch (actor) {
                case Actor.Staff staff ->
                    with("b.desk_id in (:ownDesks)", "ownDesks", BriefingVisibility.desksOf(staff));
                case Actor.Partner partner -> ofOrganisation(partner.organisationId());
                case Actor.Compiler compiler -> ofOrganisation(compiler.organisationId());
                case Actor.Administrator _ -> conditions.add("1 = 0");
            }
            return this;
        }

        private void ofOrganisation(UUID organisationId) {
            with("""
                    (exists (select 1 from invitation own_invitation
                        where own_invitation.briefing_id = b.id and own_invitation.organisation_id = :own)
                     or exists (select 1 from registration own_registration
                        where own_registration.briefing_id = b.id and own_registration.organisation_id = :own
                        and own_registration.coming is not null))""", "own", organisationId);
        }

        private void status(BriefingStatus status) {
            var free =
                    "exists (select 1 from seat_pool free where free.briefing_id = b.id and free.taken < free.places)";
            switch (status) {
                case FULL -> conditions.add("b.status = 'OPEN' and not " + free);
                case OPEN -> conditions.add("b.status = 'OPEN' and " + free);
                case DRAFT, SAVE_THE_DATE, CLOSED, HELD, CANCELLED ->
                    with("b.status = :status", "status", status.name());
            }
        }

        private void with(String condition, String parameter, Object value) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }

        private static String containing(String words) {
            return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        }

        private String sql() {
            return String.join(" and ", conditions);
        }
    }
}
