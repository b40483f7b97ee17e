package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Unit;
import org.makegood.areas.UnitLevel;
import org.makegood.briefings.BriefingCalendarService;
import org.makegood.briefings.BriefingView;
import org.makegood.briefings.invitation.Addressee;
import org.makegood.briefings.invitation.InvitationService;
import org.makegood.briefings.invitation.ToChase;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Days;
import org.makegood.kernel.Roles;
import org.makegood.shell.Notice;
import org.makegood.shell.Notices;
import org.makegood.shell.PageHeader;

/** Inviting offices, who has answered, and who is missing. */
@Route("briefings/:id/invite")
@StyleSheet("context://briefings.css")
@RolesAllowed(Roles.STAFF)
class InviteView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InvitationService invitations;
    private final transient BriefingCalendarService calendar;
    private final transient AreaDirectory areas;
    private final transient Validator validator;
    private final transient Clock clock;
    private final UUID appointmentId;
    private final Div parts = new Div();
    private UUID id = new UUID(0, 0);

    InviteView(
            InvitationService invitations,
            BriefingCalendarService calendar,
            AreaDirectory areas,
            Validator validator,
            CurrentUser currentUser,
            Clock clock) {
        this.invitations = invitations;
        this.calendar = calendar;
        this.areas = areas;
        this.validator = validator;
        this.clock = clock;
        appointmentId = currentUser.actor().appointmentId();
        parts.addClassName("flow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = BriefingLinks.id(event);
        show();
    }

    private void show() {
        var briefing = calendar.view(id);
        var invited = invitations.list(id, null);
        parts.removeAll();
        if (mayInvite(briefing)) {
            parts.add(new RecipientsPanel(
                    regions(), areas.areas(), validator, filter -> invitations.preview(id, filter), this::send));
        } else {
            parts.add(
                    Notice.info(translate("briefings.invite.not-now")).text(translate("briefings.invite.not-now.why")));
        }
        parts.add(new AnswersPanel(invitations.byArea(id), invited, this::chase));
        if (!invited.isEmpty()) {
            parts.add(new InvitedPanel(invited));
        }
        removeAll();
        add(
                new PageHeader(getPageTitle())
                        .back(briefing.title(), BriefingLinks.path(id))
                        .fact(BriefingStatusTag.of(briefing.status()))
                        .fact(BriefingWords.when(briefing.times())),
                parts);
    }

    private static boolean mayInvite(BriefingView briefing) {
        return switch (briefing.status()) {
            case SAVE_THE_DATE, OPEN, FULL -> true;
            case DRAFT, CLOSED, HELD, CANCELLED -> false;
        };
    }

    private List<Unit> regions() {
        var today = Days.today(clock);
        return areas.units(UnitLevel.REGION).stream()
                .filter(unit -> unit.existsOn(today))
                .toList();
    }

    private void send(List<Addressee> addressees) {
        var sent = invitations.send(id, appointmentId, addressees);
        show();
        Notices.done(translate(
                "briefings.invite.sent", sent.invited().size(), sent.before().size()));
    }

    private void chase(List<ToChase> seen) {
        var reminded = invitations.chase(id, appointmentId, seen);
        show();
        Notices.done(translate("briefings.answers.chased", reminded));
    }

    @Override
    public String getPageTitle() {
        return translate("briefings.invite.title");
    }
}
