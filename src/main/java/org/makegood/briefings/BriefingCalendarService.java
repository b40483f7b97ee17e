package org.makegood.briefings;

import static org.makegood.kernel.Roles.ADMINISTRATOR;
import static org.makegood.kernel.Roles.COMPILER;
import static org.makegood.kernel.Roles.PARTNER;
import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.makegood.briefings.invitation.Invitation;
import org.makegood.briefings.invitation.InvitationState;
import org.makegood.briefings.invitation.Invitations;
import org.makegood.briefings.materials.MaterialFiles;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.briefings.seats.Registrations;
import org.makegood.files.StoredFile;
import org.makegood.identity.CurrentUser;
import org.makegood.identity.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The briefings that the signed-in person may see. */
@Service
@Validated
@RolesAllowed({PARTNER, STAFF, COMPILER, ADMINISTRATOR})
@Transactional(readOnly = true)
public class BriefingCalendarService {

    private final BriefingList list;
    private final BriefingPage page;
    private final BriefingRights rights;
    private final Registrations registrations;
    private final Invitations invitations;
    private final MaterialFiles materials;
    private final People people;
    private final CurrentUser currentUser;

    BriefingCalendarService(
            BriefingList list,
            BriefingPage page,
            BriefingRights rights,
            Registrations registrations,
            Invitations invitations,
            MaterialFiles materials,
            People people,
            CurrentUser currentUser) {
        this.list = list;
        this.page = page;
        this.rights = rights;
        this.registrations = registrations;
        this.invitations = invitations;
        this.materials = materials;
        this.people = people;
        this.currentUser = currentUser;
    }

    public List<BriefingRow> list(BriefingFilter filter, int offset, int limit) {
        return list.list(rights.sees("b"), condition(filter), offset, limit);
    }

    /** Those with all the words in their title or in the name of their desk, to come or over, the last one first. */
    public List<BriefingRow> find(String words, int limit) {
        return words.isBlank()
                ? List.of()
                : list.list(rights.sees("b"), BriefingList.Condition.matching(words), 0, limit);
    }

    /** How many rows a list has. Not needed to show it. */
    public long count(BriefingFilter filter) {
        return list.count(rights.sees("b"), condition(filter));
    }

    public BriefingView view(UUID briefingId) {
        var actor = rights.requireSees(briefingId);
        var hasPlace = people.person(actor.personId())
                .flatMap(person -> registrations.coming(briefingId, person.email()))
                .filter(registration -> registration.state() == RegistrationState.ACCEPTED)
                .isPresent();
        return page.of(briefingId, hasPlace, rights.runs(briefingId) ? actor.appointmentId() : null);
    }

    /** A file among what {@link #view} names. */
    public StoredFile file(UUID briefingId, UUID materialId) {
        return materials.open(view(briefingId), materialId);
    }

    /** What became of the invitation of the organisation that the person acts for, if it has one. */
    public Optional<InvitationState> myInvitation(UUID briefingId) {
        rights.requireSees(briefingId);
        return rights.organisationId()
                .flatMap(organisation -> invitations.ofOrganisation(briefingId, organisation))
                .map(Invitation::state);
    }

    private BriefingList.Condition condition(BriefingFilter filter) {
        var condition = BriefingList.Condition.of(filter);
        return filter.own() ? condition.own(currentUser.actor()) : condition;
    }
}
