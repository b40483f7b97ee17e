package org.makegood.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.makegood.demo.Scene.Shot;
import org.makegood.files.Photos;
import org.makegood.files.StoredFiles;
import org.makegood.proposals.ProposalStatus;
import org.makegood.proposals.photos.PhotoPhase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Photos of made-up proposals: what hosts offered, and how it was before the work and after it. */
@Component
class DemoPhotos {

    private final JdbcTemplate jdbc;
    private final Photos photos;
    private final StoredFiles files;

    DemoPhotos(JdbcTemplate jdbc, Photos photos, StoredFiles files) {
        this.jdbc = jdbc;
        this.photos = photos;
        this.files = files;
    }

    void build(List<Story> stories) {
        Map<Scene, Shot> before = new EnumMap<>(Scene.class);
        Map<Scene, Shot> after = new EnumMap<>(Scene.class);
        for (var story : stories) {
            if (story.matter() instanceof ProposalMatter matter && matter.scene() != null) {
                var id = story.id().value();
                var first = before.computeIfAbsent(matter.scene(), Scene::before);
                switch ((ProposalStatus) story.status()) {
                    case SUBMITTED, SCREENING, ASSESSMENT, ACCEPTED, SCHEDULED, DECLINED, WITHDRAWN ->
                        add(id, PhotoPhase.OFFERED, first);
                    case UNDER_WAY -> add(id, PhotoPhase.BEFORE, first);
                    case COMPLETED -> {
                        add(id, PhotoPhase.BEFORE, first);
                        add(id, PhotoPhase.AFTER, after.computeIfAbsent(matter.scene(), Scene::after));
                    }
                }
            }
        }
    }

    private void add(UUID proposal, PhotoPhase phase, Shot shot) {
        var file = photos.store(shot.photo());
        files.claim(file);
        jdbc.update(
                "insert into proposal_photo (file_id, proposal_id, phase, position, description) values (?, ?, ?, 1, ?)",
                file,
                proposal,
                phase.name(),
                shot.words());
    }
}
