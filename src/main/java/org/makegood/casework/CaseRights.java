package org.makegood.casework;

import static org.makegood.casework.CaseAct.*;

import java.util.EnumSet;
import java.util.Set;
import org.makegood.casework.status.Stage;
import org.makegood.identity.Actor;

/** What a person who may see a case may do to it. Commands ask here, and so do the screens that offer them. */
final class CaseRights {

    private CaseRights() {}

    static Set<CaseAct> of(Actor actor, CaseFile file) {
        return switch (actor) {
            case Actor.Partner partner ->
                partner.organisationId().equals(file.raisedBy().organisationId()) ? reporters(file) : Set.of();
            case Actor.Staff staff -> staff(staff, file);
            case Actor.Compiler _, Actor.Administrator _ -> Set.of();
        };
    }

    private static Set<CaseAct> reporters(CaseFile file) {
        var acts = EnumSet.of(FOLLOW);
        if (file.stage() != Stage.CLOSED) {
            acts.add(WRITE);
        }
        acts.add(file.stage().isOpen() ? WITHDRAW : CONFIRM);
        return acts;
    }

    private static Set<CaseAct> staff(Actor.Staff staff, CaseFile file) {
        var deskId = file.deskId();
        if (deskId == null) {
            return CaseVisibility.isHeadOfRegion(staff) ? EnumSet.of(FOLLOW, NOTE, HAND_OVER) : EnumSet.of(FOLLOW);
        }
        if (!CaseVisibility.desksOf(staff).contains(deskId)) {
            return EnumSet.of(FOLLOW);
        }
        var acts = EnumSet.of(FOLLOW, NOTE);
        if (file.stage() != Stage.CLOSED) {
            acts.addAll(EnumSet.of(ANSWER, ASSIGN, HAND_OVER, WORK));
        }
        if (file.stage() == Stage.NEW) {
            acts.add(ACKNOWLEDGE);
        }
        if (file.stage().isOpen()) {
            acts.add(ESCALATE);
        }
        if (file.stage().isOpen() && isWith(staff, file)) {
            acts.add(GIVE_BACK);
        }
        return acts;
    }

    /** Whether it was taken to them: to them as head of a unit, or of the region. */
    private static boolean isWith(Actor.Staff staff, CaseFile file) {
        var escalation = file.escalation(false);
        return escalation != null
                && switch (escalation.level()) {
                    case HEAD_OF_UNIT -> staff.head();
                    case REGION -> CaseVisibility.isHeadOfRegion(staff);
                };
    }
}
