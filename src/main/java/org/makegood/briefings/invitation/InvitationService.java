package org.makegood.briefings.invitation;

import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingRights;
import org.makegood.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Inviting offices to a briefing, and who has answered: for the desk that organises it. */
@Service
@Validated
@RolesAllowed(STAFF)
@Transactional(readOnly = true)
public class InvitationService {

    private final InvitationDesk desk;
    private final InvitationLists lists;
    private final BriefingRights rights;
    private final CurrentUser currentUser;

    InvitationService(InvitationDesk desk, InvitationLists lists, BriefingRights rights, CurrentUser currentUser) {
        this.desk = desk;
        this.lists = lists;
        this.rights = rights;
        this.currentUser = currentUser;
    }

    /** Exactly to whom invitations would go, by name. Sends nothing. */
    public List<Recipient> preview(UUID briefingId, OfficeFilter filter) {
        rights.requireRuns(briefingId);
        return lists.recipients(briefingId, filter);
    }

    /**
     * Sends the list as it stood on the screen; what is sent is what was shown. An office that was invited before gets
     * nothing twice, so that a list may be sent again.
     */
    @Transactional
    public Sent send(
            UUID briefingId,
            UUID appointmentId,
            @NotEmpty(message = "Choose at least one office")
                    @Size(max = 2000, message = "Send at most 2,000 invitations at a time")
                    List<@Valid Addressee> addressees) {
        return desk.send(briefingId, addressees, runner(briefingId, appointmentId));
    }

    /** The invited offices by name, all of them or those in one state. */
    public List<InvitationRow> list(UUID briefingId, @Nullable InvitationState state) {
        rights.requireRuns(briefingId);
        return lists.rows(briefingId, state);
    }

    /** How the offices of each area answered, and who is missing. */
    public List<AreaAnswers> byArea(UUID briefingId) {
        rights.requireRuns(briefingId);
        return lists.byArea(briefingId);
    }

    /** When and by whom an office was reminded, the first time first. */
    public List<ChaseLine> chases(UUID briefingId, UUID invitationId) {
        rights.requireRuns(briefingId);
        return lists.chases(briefingId, invitationId);
    }

    /** Reminds those who have not answered. Who did in the meantime is left alone. */
    @Transactional
    public int chase(
            UUID briefingId, UUID appointmentId, @NotEmpty(message = "Choose at least one office") List<ToChase> seen) {
        return desk.chase(briefingId, seen, runner(briefingId, appointmentId));
    }

    private String runner(UUID briefingId, UUID appointmentId) {
        currentUser.requireActingUnder(appointmentId);
        return rights.requireRuns(briefingId).name();
    }
}
