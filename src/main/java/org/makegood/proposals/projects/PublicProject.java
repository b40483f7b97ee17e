package org.makegood.proposals.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.proposals.ProposalStatus;
import org.makegood.proposals.WorkKind;
import org.makegood.proposals.photos.ProposalPhoto;

/**
 * A project as everybody may see it: its host has agreed. Nobody is named, neither who proposed it nor who worked there.
 *
 * @param id of the project; leads nowhere in the workspace for those who may not see it
 * @param day when it was completed, or the next day of work, where there is one
 * @param hours given by all together; null until it is completed
 * @param words what was done, in the words of the desk
 * @param photos of how it was before the work, and after
 */
public record PublicProject(
        UUID id,
        String place,
        Area area,
        WorkKind workKind,
        ProposalStatus status,
        @Nullable LocalDate day,
        @Nullable Integer hours,
        @Nullable Integer attendances,
        @Nullable String words,
        List<ProposalPhoto> photos) {

    public PublicProject {
        photos = List.copyOf(photos);
    }

    PublicProject with(List<ProposalPhoto> shown) {
        return new PublicProject(id, place, area, workKind, status, day, hours, attendances, words, shown);
    }

    public boolean isCompleted() {
        return status == ProposalStatus.COMPLETED;
    }
}
