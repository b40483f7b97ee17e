package org.makegood.casework.due;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.makegood.kernel.CaseKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the portal steps in by itself, as it holds on a day. A change is a later row. */
@Component
public class EscalationSettings {

    private final JdbcClient jdbc;

    EscalationSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each kind of case; a kind that is not there is left to people. */
    public Map<CaseKind, EscalationDays> on(LocalDate day) {
        var byKind = new EnumMap<CaseKind, EscalationDays>(CaseKind.class);
        jdbc.sql("""
                        select kind, warn_before, head_after, director_after from escalation_setting
                        where valid_from <= :day order by valid_from""").param("day", day).query(row -> {
            byKind.put(
                    CaseKind.valueOf(row.getString("kind")),
                    new EscalationDays(
                            row.getInt("warn_before"), row.getInt("head_after"), row.getInt("director_after")));
        });
        return byKind;
    }
}
