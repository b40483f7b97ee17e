package org.makegood.briefings.materials;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingView;
import org.makegood.database.RecordRows;
import org.makegood.files.FileCard;
import org.makegood.files.FileType;
import org.makegood.files.StoredFiles;
import org.makegood.files.Upload;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What there is to read or to see about a briefing: links, and files that go with the line that names them. */
@Repository
public class BriefingMaterials {

    private static final RowMapper<Row> ROW = RecordRows.of(Row.class);
    private static final Set<FileType> ACCEPTED = Set.copyOf(EnumSet.allOf(FileType.class));

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final Clock clock;

    BriefingMaterials(JdbcClient jdbc, StoredFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** @param all also what is only for those who have a place */
    public List<BriefingView.Material> of(UUID briefingId, boolean all) {
        var rows = jdbc.sql("""
                        select id, title, link, file_id, for_all from briefing_material
                        where briefing_id = :briefing and (:all or for_all) order by added_at, id""")
                .param("briefing", briefingId)
                .param("all", all)
                .query(ROW)
                .list();
        var cards = files
                .cards(rows.stream().map(Row::fileId).filter(Objects::nonNull).toList())
                .stream()
                .collect(Collectors.toMap(FileCard::id, Function.identity()));
        return rows.stream()
                .map(row -> new BriefingView.Material(
                        row.id, row.title, row.link, row.fileId == null ? null : cards.get(row.fileId), row.forAll))
                .toList();
    }

    public UUID add(UUID briefingId, NewMaterial form) {
        return insert(briefingId, form.title(), form.link().strip(), null, form.forAll());
    }

    @Transactional
    public UUID add(UUID briefingId, NewFile form, Upload upload) {
        var fileId = files.store(upload, ACCEPTED);
        files.claim(fileId);
        return insert(briefingId, form.title(), null, fileId, form.forAll());
    }

    private UUID insert(UUID briefingId, String title, @Nullable String link, @Nullable UUID fileId, boolean forAll) {
        var id = Ids.next(clock);
        jdbc.sql("""
                        insert into briefing_material (id, briefing_id, title, link, file_id, for_all, added_at)
                        values (:id, :briefing, :title, :link, :file, :all, :now)""")
                .param("id", id)
                .param("briefing", briefingId)
                .param("title", title.strip())
                .param("link", link)
                .param("file", fileId)
                .param("all", forAll)
                .param("now", Utc.of(clock.instant()))
                .update();
        return id;
    }

    public void remove(UUID briefingId, UUID materialId) {
        var removed = rows(briefingId).stream()
                .filter(row -> row.id.equals(materialId))
                .findFirst()
                .orElseThrow(() -> RuleViolation.noSuch("material"));
        remove(removed);
    }

    /** Before the briefing itself goes, whose files would be left behind. */
    public void removeAll(UUID briefingId) {
        rows(briefingId).forEach(this::remove);
    }

    private void remove(Row row) {
        jdbc.sql("delete from briefing_material where id = :id")
                .param("id", row.id)
                .update();
        if (row.fileId != null) {
            files.delete(row.fileId);
        }
    }

    private List<Row> rows(UUID briefingId) {
        return jdbc.sql("select id, title, link, file_id, for_all from briefing_material where briefing_id = :briefing")
                .param("briefing", briefingId)
                .query(ROW)
                .list();
    }

    private record Row(
            UUID id,
            String title,
            @Nullable String link,
            @Nullable UUID fileId,
            boolean forAll) {}
}
