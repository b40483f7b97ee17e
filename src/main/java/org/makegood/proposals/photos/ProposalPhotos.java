package org.makegood.proposals.photos;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.makegood.database.RecordRows;
import org.makegood.files.FileCard;
import org.makegood.files.Photo;
import org.makegood.files.Photos;
import org.makegood.files.StoredFiles;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.NewProposal;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The photos of proposals, and of what becomes one. Who may see or change them has been asked before. */
@Component
@Transactional
public class ProposalPhotos {

    private record Link(UUID fileId, PhotoPhase phase, String description) {}

    private static final RowMapper<Link> LINK = RecordRows.of(Link.class);

    private final JdbcClient jdbc;
    private final Photos photos;
    private final StoredFiles files;

    ProposalPhotos(JdbcClient jdbc, Photos photos, StoredFiles files) {
        this.jdbc = jdbc;
        this.photos = photos;
        this.files = files;
    }

    /** In the order of what was offered, how it was before, and what came of it. */
    public List<ProposalPhoto> of(PhotoOwner owner) {
        return shown(jdbc.sql("""
                        select file_id, phase, description from proposal_photo where %s = :owner
                        order by field(phase, 'OFFERED', 'BEFORE', 'AFTER'), position""".formatted(owner.column()))
                .param("owner", owner.id())
                .query(LINK)
                .list());
    }

    /** What came of projects: how it was before, and after. Projects without such photos are left out. */
    public Map<UUID, List<ProposalPhoto>> ofWork(Collection<UUID> proposalIds) {
        if (proposalIds.isEmpty()) {
            return Map.of();
        }
        var projects = new LinkedHashMap<UUID, UUID>();
        var links = jdbc.sql("""
                        select proposal_id, file_id, phase, description from proposal_photo
                        where proposal_id in (:proposals) and phase in ('BEFORE', 'AFTER')
                        order by field(phase, 'BEFORE', 'AFTER'), position""")
                .param("proposals", proposalIds)
                .query((row, number) -> {
                    projects.put(row.getObject("file_id", UUID.class), row.getObject("proposal_id", UUID.class));
                    return LINK.mapRow(row, number);
                })
                .list();
        return shown(links).stream().collect(Collectors.groupingBy(photo -> requireNonNull(projects.get(photo.id()))));
    }

    private List<ProposalPhoto> shown(List<Link> links) {
        var cards = files.cards(links.stream().map(Link::fileId).toList()).stream()
                .collect(Collectors.toMap(FileCard::id, Function.identity()));
        return links.stream()
                .map(link -> new ProposalPhoto(
                        link.fileId(),
                        link.phase(),
                        requireNonNull(requireNonNull(cards.get(link.fileId())).picture()),
                        link.description()))
                .toList();
    }

    /** Adds one after those of its phase. The row of the owner has been changed before, so that nobody else counts now. */
    public ProposalPhoto add(PhotoOwner owner, PhotoPhase phase, Photo photo, String description) {
        var before = of(owner).stream().filter(it -> it.phase() == phase).count();
        if (before >= NewProposal.MAX_PHOTOS) {
            throw tooMany();
        }
        var id = photos.store(photo);
        files.claim(id);
        jdbc.sql("""
                        insert into proposal_photo (file_id, %1$s, phase, position, description)
                        select :id, :owner, :phase, coalesce(max(position), 0) + 1, :description
                        from proposal_photo where %1$s = :owner and phase = :phase""".formatted(owner.column()))
                .param("id", id)
                .param("owner", owner.id())
                .param("phase", phase.name())
                .param("description", description.strip())
                .update();
        return new ProposalPhoto(id, phase, photo.size(), description.strip());
    }

    public static RuleViolation tooMany() {
        return new RuleViolation("photoIds", "Add at most " + NewProposal.MAX_PHOTOS + " photos");
    }

    public void describe(PhotoOwner owner, UUID photoId, String words) {
        jdbc.sql("update proposal_photo set description = :words where file_id = :id and %s = :owner"
                        .formatted(owner.column()))
                .param("words", words.strip())
                .param("id", photoId)
                .param("owner", owner.id())
                .update();
    }

    /** @return whether it was the owner's */
    public boolean remove(PhotoOwner owner, UUID photoId) {
        var removed = jdbc.sql(
                        "delete from proposal_photo where file_id = :id and %s = :owner".formatted(owner.column()))
                .param("id", photoId)
                .param("owner", owner.id())
                .update();
        if (removed == 1) {
            files.delete(photoId);
        }
        return removed == 1;
    }

    /** Makes photos of what was just taken, a draft or a nomination, those of the proposal it became, in this order. */
    public void offer(UUID proposalId, List<UUID> photoIds) {
        for (int index = 0; index < photoIds.size(); index++) {
            jdbc.sql("""
                            update proposal_photo set proposal_id = :proposal, position = :position
                            where file_id = :id and draft_id is null and nomination_id is null and proposal_id is null""")
                    .param("proposal", proposalId)
                    .param("position", index + 1)
                    .param("id", photoIds.get(index))
                    .update();
        }
    }

    /** Photos that belong to nothing any more. */
    List<UUID> leftBehind(int limit) {
        return jdbc.sql("""
                        select file_id from proposal_photo where proposal_id is null and draft_id is null and nomination_id is null
                        limit :limit""")
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Nothing happens when it was somebody's after all. */
    void deleteLeftBehind(UUID photoId) {
        var removed = jdbc.sql("""
                        delete from proposal_photo
                        where file_id = :id and proposal_id is null and draft_id is null and nomination_id is null""").param("id", photoId).update();
        if (removed == 1) {
            files.delete(photoId);
        }
    }
}
