package org.makegood.proposals;

import java.util.List;
import org.makegood.areas.Area;

/**
 * What the form for a proposal offers, and what it can be filled with.
 *
 * @param ownAreas the areas the person's organisation serves
 * @param organisation the person's organisation, as host where nothing else is said
 * @param email the person's address, as contact where nothing else is said
 */
public record ProposalForm(
        List<WorkKind> workKinds,
        List<ProjectType> projectTypes,
        List<Area> areas,
        List<Area> ownAreas,
        String organisation,
        String name,
        String email) {

    public ProposalForm {
        workKinds = List.copyOf(workKinds);
        projectTypes = List.copyOf(projectTypes);
        areas = List.copyOf(areas);
        ownAreas = List.copyOf(ownAreas);
    }
}
