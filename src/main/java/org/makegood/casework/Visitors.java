package org.makegood.casework;

import java.util.Optional;
import java.util.UUID;
import org.makegood.kernel.EmailAddress;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visitors who sent a case, and the token by which each finds their own. */
@Component
class Visitors {

    private static final RowMapper<Reporter.Visitor> VISITOR = (row, _) -> new Reporter.Visitor(
            row.getString("name"), EmailAddress.parse(row.getString("email")).orElseThrow(), row.getString("token"));

    private final JdbcClient jdbc;

    Visitors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID caseId, Reporter.Visitor visitor) {
        jdbc.sql("insert into case_visitor (case_id, name, email, token) values (:case, :name, :email, :token)")
                .param("case", caseId)
                .param("name", visitor.name())
                .param("email", visitor.email().value())
                .param("token", visitor.token())
                .update();
    }

    Optional<Reporter.Visitor> of(UUID caseId) {
        return jdbc.sql("select name, email, token from case_visitor where case_id = :case")
                .param("case", caseId)
                .query(VISITOR)
                .optional();
    }

    /** The case that a token leads to. */
    Optional<UUID> caseOf(String token) {
        return jdbc.sql("select case_id from case_visitor where token = :token")
                .param("token", token)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }
}
