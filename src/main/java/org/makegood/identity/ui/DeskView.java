package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.ADMINISTRATOR;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Unit;
import org.makegood.identity.administration.AppointmentLine;
import org.makegood.identity.administration.DeskCard;
import org.makegood.identity.administration.DeskForm;
import org.makegood.identity.administration.DeskService;
import org.makegood.identity.administration.PeopleService;
import org.makegood.kernel.Days;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.FactsList;
import org.makegood.shell.Icons;
import org.makegood.shell.Notices;
import org.makegood.shell.PageHeader;
import org.makegood.shell.Panel;

/** One desk: what it is, how to reach it, who holds a post on it. */
@Route("admin/desks/desk")
@StyleSheet("context://identity.css")
@RolesAllowed(ADMINISTRATOR)
class DeskView extends Section implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient DeskService desks;
    private final transient PeopleService people;
    private final transient AreaDirectory areas;
    private final transient Clock clock;
    private String title = "";

    DeskView(DeskService desks, PeopleService people, AreaDirectory areas, Clock clock) {
        this.desks = desks;
        this.people = people;
        this.areas = areas;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(Ids.inAddress(id));
    }

    private void show(UUID id) {
        var desk = desks.card(id);
        title = desk.form().name();
        removeAll();
        add(header(desk), new Panel(translate("identity.desks.facts"), facts(desk.form())), posts(desk));
    }

    private PageHeader header(DeskCard desk) {
        return new PageHeader(desk.form().name())
                .back(translate("identity.desks.title"), "admin/desks")
                .fact(desk.form().serviceLine().label())
                .actions(new Button(
                        translate("identity.desks.change"),
                        Icons.PENCIL.create(),
                        _ -> new DeskDialog(areas, desks, desk, form -> {
                                    desks.change(desk.id(), desk.version(), form);
                                    done(desk.id(), translate("identity.desks.changed"));
                                })
                                .open()));
    }

    private FactsList facts(DeskForm desk) {
        var until = desk.lastDay() == null ? null : desk.lastDay().plusDays(1);
        var facts = new FactsList()
                .fact(
                        translate("identity.desks.unit"),
                        areas.unit(desk.unitCode()).map(Unit::name).orElse(desk.unitCode()))
                .fact(translate("identity.desks.mailbox"), desk.mailbox());
        if (desk.telephone() != null) {
            facts.fact(translate("identity.desks.telephone"), desk.telephone());
        }
        return facts.fact(
                        translate("identity.desks.deputy"),
                        desk.deputyDeskId() == null
                                ? translate("identity.desks.deputy.none")
                                : desks.card(desk.deputyDeskId()).form().name())
                .fact(translate("identity.desks.when"), Posts.period(desk.from(), until));
    }

    private Panel posts(DeskCard desk) {
        var add = new Button(
                translate("identity.desks.post.add"),
                Icons.USER_PLUS.create(),
                _ -> new PostDialog(people, desk.id(), Days.today(clock), (personId, form) -> {
                            people.appoint(personId, form);
                            done(desk.id(), translate("identity.post.added"));
                        })
                        .open());
        return new Panel(
                        translate("identity.desks.posts"),
                        new PostList(
                                desk.posts(),
                                AppointmentLine::person,
                                Days.today(clock),
                                post -> askToEnd(desk.id(), post)))
                .aside(add);
    }

    private void askToEnd(UUID deskId, AppointmentLine post) {
        new ActionDialog(
                        translate("identity.post.end.question", post.person()),
                        translate("identity.post.end.verb"),
                        translate("identity.post.end.keep"),
                        () -> {
                            people.end(post.id());
                            done(deskId, translate("identity.post.ended"));
                        })
                .text(translate("identity.post.end.text", post.person(), post.body()))
                .destroys()
                .open();
    }

    private void done(UUID deskId, String sentence) {
        show(deskId);
        Notices.done(sentence);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
