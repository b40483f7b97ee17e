package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.makegood.briefings.BriefingCalendarService;
import org.makegood.briefings.BriefingView;
import org.makegood.briefings.attendance.AttendanceService;
import org.makegood.briefings.registration.RegistrationView;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Roles;
import org.makegood.shell.ErrorSummary;
import org.makegood.shell.Icons;
import org.makegood.shell.LiveRegion;
import org.makegood.shell.Notice;
import org.makegood.shell.PageHeader;

/**
 * What the code of a badge opens on a telephone: its holder, and one press that checks them in. Opening it changes
 * nothing, and nobody is found by who does not run the briefing.
 */
@Route("badge/:code")
@StyleSheet("context://briefings.css")
@RolesAllowed(Roles.STAFF)
class BadgeView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AttendanceService attendance;
    private final transient BriefingCalendarService calendar;
    private final UUID appointmentId;
    private String code = "";

    BadgeView(AttendanceService attendance, BriefingCalendarService calendar, CurrentUser currentUser) {
        this.attendance = attendance;
        this.calendar = calendar;
        appointmentId = currentUser.actor().appointmentId();
        addClassName("door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        show(attendance.badge(code).orElseThrow(NotFoundException::new));
    }

    private void show(RegistrationView person) {
        var briefing = calendar.view(person.briefingId());
        removeAll();
        add(header(briefing), new ErrorSummary(), holder(person));
        if (person.state() != RegistrationState.ACCEPTED) {
            add(Notice.danger(translate("briefings.badge.no-place", person.name()))
                    .text(translate(
                            "briefings.badge.no-place.why", person.state().label())));
        } else if (person.arrivedAt() == null) {
            add(checkIn());
        } else {
            add(
                    BriefingStatusTag.of(person.arrivedAt(), false),
                    notHere(person),
                    new Paragraph(translate("briefings.badge.next")));
        }
        add(BriefingLinks.to(DoorView.class, briefing.id(), translate("briefings.badge.door")));
    }

    private PageHeader header(BriefingView briefing) {
        return new PageHeader(translate("briefings.badge.title"))
                .back(briefing.title(), BriefingLinks.path(briefing.id()))
                .facts(new Span(BriefingWords.when(briefing.times())));
    }

    private static Div holder(RegistrationView person) {
        var office = new Span(person.organisation() == null ? person.email() : person.organisation());
        office.addClassName("meta");
        var holder = new Div(new H2(person.name()), office);
        holder.addClassName("holder");
        return holder;
    }

    private Button checkIn() {
        var arrive = new Button(translate("briefings.badge.arrive"), Icons.CHECK.create(), _ -> arrive());
        arrive.addThemeVariants(ButtonVariant.PRIMARY);
        arrive.addClassName("thumb");
        return arrive;
    }

    private Button notHere(RegistrationView person) {
        var undo = new Button(translate("briefings.door.undo"), Icons.UNDO_2.create(), _ -> {
            show(attendance.notArrived(person.id(), appointmentId));
            LiveRegion.announce(translate("briefings.door.undone", person.name()));
        });
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setAriaLabel(translate("briefings.door.undo.of", person.name()));
        return undo;
    }

    private void arrive() {
        var person = attendance.arriveWith(code, appointmentId);
        show(person);
        LiveRegion.announce(translate("briefings.door.arrived", person.name()));
    }

    @Override
    public String getPageTitle() {
        return translate("briefings.badge.title");
    }
}
