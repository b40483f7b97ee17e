package org.makegood.briefings;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.makegood.kernel.Days;
import org.makegood.kernel.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What briefings are called in addresses. Of two that take the same name at once, the unique index lets one have it. */
@Repository
class BriefingSlugs {

    private final JdbcClient jdbc;

    BriefingSlugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After title and day, and like that of no other briefing. */
    String next(String title, Instant startsAt) {
        return Slug.free(
                Slug.of(title + " " + Days.written(Days.of(startsAt))),
                slug -> find(slug).isPresent());
    }

    Optional<UUID> find(String slug) {
        return jdbc.sql("select id from briefing where slug = :slug")
                .param("slug", slug)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }
}
