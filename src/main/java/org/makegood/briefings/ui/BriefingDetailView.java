package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.briefings.BriefingCalendarService;
import org.makegood.briefings.BriefingSeen;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.BriefingStatus;
import org.makegood.briefings.BriefingView;
import org.makegood.briefings.attendance.AttendanceService;
import org.makegood.briefings.attendance.BriefingFigureService;
import org.makegood.briefings.feedback.FeedbackFigureService;
import org.makegood.briefings.registration.RegistrationService;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Roles;
import org.makegood.shell.Icons;
import org.makegood.shell.Notice;
import org.makegood.shell.Notices;
import org.makegood.shell.PageHeader;

/** Everything about one briefing: for those who may come to it, and for the desk that organises it. */
@Route("briefings/:id")
@StyleSheet("context://briefings.css")
@RolesAllowed({Roles.PARTNER, Roles.STAFF, Roles.COMPILER, Roles.ADMINISTRATOR})
class BriefingDetailView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BriefingCalendarService calendar;
    private final transient BriefingService briefings;
    private final transient RegistrationService registrations;
    private final transient AttendanceService attendance;
    private final transient BriefingFigureService figures;
    private final transient FeedbackFigureService feedback;
    private final transient AreaDirectory areas;
    private final transient Actor actor;
    private final transient Clock clock;
    private UUID id = new UUID(0, 0);
    private String title = "";

    BriefingDetailView(
            BriefingCalendarService calendar,
            BriefingService briefings,
            RegistrationService registrations,
            AttendanceService attendance,
            BriefingFigureService figures,
            FeedbackFigureService feedback,
            AreaDirectory areas,
            CurrentUser currentUser,
            Clock clock) {
        this.calendar = calendar;
        this.briefings = briefings;
        this.registrations = registrations;
        this.attendance = attendance;
        this.figures = figures;
        this.feedback = feedback;
        this.areas = areas;
        this.clock = clock;
        actor = currentUser.actor();
        addClassName("briefing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = BriefingLinks.id(event);
        show(calendar.view(id));
    }

    private void done(String sentence) {
        show(calendar.view(id));
        Notices.done(sentence);
    }

    private void show(BriefingView briefing) {
        title = briefing.title();
        removeAll();
        add(header(briefing));
        if (briefing.cancelledBecause() != null) {
            add(Notice.danger(translate("briefings.page.cancelled")).text(briefing.cancelledBecause()));
        }
        var columns = new Div(main(briefing), rail(briefing));
        columns.addClassName("cols");
        add(columns);
    }

    private PageHeader header(BriefingView briefing) {
        var header = new PageHeader(briefing.title())
                .back(translate("briefings.list.title"), "briefings")
                .facts(
                        BriefingStatusTag.of(briefing.status()),
                        new Span(BriefingWords.when(briefing.times())),
                        new Span(briefing.seats().inWords(briefing.status())));
        if (briefing.isRun()) {
            var door = new Button(
                    translate("briefings.page.door"),
                    Icons.LIST_CHECKS.create(),
                    _ -> UI.getCurrentOrThrow().navigate(DoorView.class, BriefingLinks.of(id)));
            var invite = new Button(
                    translate("briefings.page.invite"),
                    Icons.MAIL.create(),
                    _ -> UI.getCurrentOrThrow().navigate(InviteView.class, BriefingLinks.of(id)));
            invite.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(door);
            if (briefing.status().isToCome()) {
                header.actions(invite);
            }
        }
        return header;
    }

    private Div main(BriefingView briefing) {
        var main = new Div(new AboutBriefing(briefing, areas));
        main.addClassName("flow");
        if (briefing.isRun()) {
            main.add(new RegistrationsPanel(attendance, areas, briefing, actor.appointmentId(), this::done));
        }
        if (briefing.isRun() && briefing.status() == BriefingStatus.HELD && briefing.feedbackLink() == null) {
            main.add(new FeedbackPanel(feedback.of(id)));
        }
        if (briefing.isRun() || actor instanceof Actor.Compiler) {
            main.add(new FiguresPanel(figures.byArea(id)));
        }
        return main;
    }

    private Div rail(BriefingView briefing) {
        var rail = new Div();
        rail.addClassName("rail");
        var seen = briefing.seen();
        if (seen != null) {
            rail.add(deskActions(briefing, seen));
        }
        if (!(actor instanceof Actor.Administrator)) {
            rail.add(new MyPlaces(
                    briefing,
                    new MyPlaces.Page(registrations, actor.appointmentId(), this::done),
                    registrations.servedAreas().stream()
                            .flatMap(code -> areas.area(code).stream())
                            .sorted(Comparator.comparing(Area::name))
                            .toList(),
                    calendar.myInvitation(id)));
        }
        rail.add(new MaterialsPanel(briefings, calendar, briefing, actor.appointmentId(), this::done));
        if (briefing.isRun()) {
            rail.add(new StepsPanel(briefing));
        }
        return rail;
    }

    private DeskActions deskActions(BriefingView briefing, BriefingSeen seen) {
        var begun = !clock.instant().isBefore(briefing.times().startsAt());
        return new DeskActions(briefings, briefing, seen, begun, this::done);
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? translate("briefings.list.title") : title;
    }
}
