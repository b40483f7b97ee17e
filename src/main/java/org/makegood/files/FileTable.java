package org.makegood.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Ids;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code stored_file}. A photo is two: its thumbnail belongs to it and goes with it. */
@Repository
class FileTable {

    private static final String CARD = "id, name, type, size, width, height";

    private final JdbcClient jdbc;
    private final Clock clock;

    FileTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param thumbnailOf the photo that this makes small; it is that photo's for good */
    UUID insert(String name, FileType type, byte[] content, @Nullable PhotoSize picture, @Nullable UUID thumbnailOf) {
        var id = Ids.next(clock);
        var now = Utc.of(clock.instant());
        jdbc.sql("""
                        insert into stored_file (id, name, type, size, sha256, content, width, height, thumbnail_of,
                            created_at, unclaimed_since)
                        values (:id, :name, :type, :size, :sha256, :content, :width, :height, :thumbnailOf,
                            :now, :unclaimed)
                        """)
                .param("id", id)
                .param("name", name)
                .param("type", type.name())
                .param("size", content.length)
                .param("sha256", sha256(content))
                .param("content", content)
                .param("width", picture == null ? null : picture.width())
                .param("height", picture == null ? null : picture.height())
                .param("thumbnailOf", thumbnailOf)
                .param("now", now)
                .param("unclaimed", thumbnailOf == null ? now : null)
                .update();
        return id;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Optional<StoredFile> open(UUID id) {
        return read("where id = :id", id);
    }

    Optional<StoredFile> openThumbnail(UUID photo) {
        return read("where thumbnail_of = :id", photo);
    }

    private Optional<StoredFile> read(String which, UUID id) {
        return jdbc.sql("select " + CARD + ", sha256, content from stored_file " + which)
                .param("id", id)
                .query((row, _) -> new StoredFile(card(row), row.getString("sha256"), row.getBytes("content")))
                .optional();
    }

    List<FileCard> cards(Collection<UUID> ids) {
        return jdbc.sql("select " + CARD + " from stored_file where id in (:ids) order by created_at, id")
                .param("ids", ids)
                .query((row, _) -> card(row))
                .list();
    }

    private static FileCard card(ResultSet row) throws SQLException {
        int width = row.getInt("width");
        return new FileCard(
                row.getObject("id", UUID.class),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getInt("size"),
                width == 0 ? null : new PhotoSize(width, row.getInt("height")));
    }

    boolean claim(UUID id) {
        return jdbc.sql("""
                        update stored_file set unclaimed_since = null
                         where id = :id and unclaimed_since is not null and thumbnail_of is null
                        """).param("id", id).update() == 1;
    }

    void release(UUID id) {
        jdbc.sql("""
                        update stored_file set unclaimed_since = :now
                         where id = :id and unclaimed_since is null and thumbnail_of is null
                        """).param("id", id).param("now", Utc.of(clock.instant())).update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from stored_file where id = :id").param("id", id).update();
    }

    /** Files that were nobody's already then, the longest first. */
    List<UUID> unclaimedSince(Instant before, int limit) {
        return jdbc.sql("""
                        select id from stored_file where unclaimed_since < :before order by unclaimed_since limit :limit
                        """)
                .param("before", Utc.of(before))
                .param("limit", limit)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Nothing happens when somebody has claimed it in the meantime. */
    void deleteUnclaimed(UUID id, Instant before) {
        jdbc.sql("delete from stored_file where id = :id and unclaimed_since < :before")
                .param("id", id)
                .param("before", Utc.of(before))
                .update();
    }
}
