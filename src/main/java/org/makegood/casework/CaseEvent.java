package org.makegood.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.Owed;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.kernel.CaseKind;

/**
 * What happened to a case, of whatever kind. Published inside the transaction, when the case and what is named here are
 * already stored; listeners read the rest through {@link Cases}.
 */
public sealed interface CaseEvent {

    UUID caseId();

    /** The case exists. What its kind knows of it is stored a moment later: the kind's own event says when. */
    record Opened(UUID caseId) implements CaseEvent {}

    /** The case has come to a state of its kind: the first, or another. */
    record Moved(UUID caseId, CaseKind kind, String status) implements CaseEvent {}

    /** Staff said that it arrived. Not published when a first message or a first step says so by itself. */
    record Acknowledged(UUID caseId) implements CaseEvent {}

    record Assigned(UUID caseId, UUID personId) implements CaseEvent {}

    record HandedOver(UUID caseId, @Nullable UUID fromDeskId, UUID toDeskId) implements CaseEvent {}

    record PartnerWrote(UUID caseId, UUID messageId) implements CaseEvent {}

    record StaffAnswered(UUID caseId, UUID messageId) implements CaseEvent {}

    record StaffAsked(UUID caseId, UUID messageId) implements CaseEvent {}

    record NoteKept(UUID caseId, UUID messageId) implements CaseEvent {}

    record Escalated(UUID caseId, EscalationLevel level) implements CaseEvent {}

    /** The portal looked ahead: something is owed on the case soon. */
    record DueSoon(UUID caseId, Owed owed, LocalDate dueOn) implements CaseEvent {}

    /** What was owed did not come, and the portal took the case to this level, unless it had come as high already. */
    record Overdue(UUID caseId, Owed owed, LocalDate dueOn, EscalationLevel level) implements CaseEvent {}
}
