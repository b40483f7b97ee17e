package org.makegood.briefings.attendance;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.makegood.briefings.Briefing;
import org.makegood.briefings.BriefingRepository;
import org.makegood.briefings.BriefingRights;
import org.makegood.database.RecordRows;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is expected at a briefing, for the desk that organises it. */
@Component
@Transactional(readOnly = true)
class ExpectedPeople {

    private static final RowMapper<Expected> ROW = RecordRows.of(Expected.class);

    private final JdbcClient jdbc;
    private final BriefingRights rights;
    private final BriefingRepository briefings;

    ExpectedPeople(JdbcClient jdbc, BriefingRights rights, BriefingRepository briefings) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.briefings = briefings;
    }

    /** @param people by name */
    record At(Briefing briefing, List<Expected> people) {}

    At at(UUID briefingId) {
        rights.requireRuns(briefingId);
        return new At(briefings.findById(briefingId).orElseThrow(), people(briefingId));
    }

    private List<Expected> people(UUID briefingId) {
        return jdbc.sql("""
                        select r.name, r.organisation, r.area_code, r.badge, a.access, a.dietary
                        from registration r left join registration_answer a on a.registration_id = r.id
                        where r.briefing_id = :briefing and r.state = 'ACCEPTED'""").param("briefing", briefingId).query(ROW).stream()
                .sorted(Comparator.comparing(Expected::name, Collator.getInstance(Locale.UK)))
                .toList();
    }
}
