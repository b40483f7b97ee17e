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
import org.makegood.identity.administration.AppointmentLine;
import org.makegood.identity.administration.DeskService;
import org.makegood.identity.administration.OrganisationService;
import org.makegood.identity.administration.PeopleService;
import org.makegood.identity.administration.PersonCard;
import org.makegood.kernel.Days;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.FactsList;
import org.makegood.shell.Icons;
import org.makegood.shell.Notices;
import org.makegood.shell.PageHeader;
import org.makegood.shell.Panel;

/** One person: account and appointments. */
@Route("admin/people/person")
@StyleSheet("context://identity.css")
@RolesAllowed(ADMINISTRATOR)
class PersonView extends Section implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient PeopleService people;
    private final transient OrganisationService organisations;
    private final transient DeskService desks;
    private final transient Clock clock;
    private String title = "";

    PersonView(PeopleService people, OrganisationService organisations, DeskService desks, Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.desks = desks;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(Ids.inAddress(id));
    }

    private void show(UUID id) {
        var person = people.card(id);
        title = person.name();
        removeAll();
        add(header(person), account(person), appointments(person));
    }

    private PageHeader header(PersonCard person) {
        return new PageHeader(person.name())
                .back(translate("identity.people.title"), "admin/people")
                .fact(translate(person.closed() ? "identity.person.closed" : "identity.person.open"))
                .actions(new Button(
                        translate("identity.person.correct"),
                        Icons.PENCIL.create(),
                        _ -> new PersonDialog(person.form(), form -> {
                                    people.correct(person.id(), person.version(), form);
                                    done(person.id(), translate("identity.person.corrected"));
                                })
                                .open()));
    }

    private Panel account(PersonCard person) {
        var facts = new FactsList()
                .fact(translate("identity.person.email"), person.email())
                .fact(translate("identity.person.username"), person.username())
                .fact(
                        translate("identity.person.password"),
                        translate(
                                person.passwordSet()
                                        ? "identity.person.password.set"
                                        : "identity.person.password.none"));
        return new Panel(
                translate("identity.person.account"),
                facts,
                new AccountActions(people, person, sentence -> done(person.id(), sentence)));
    }

    private Panel appointments(PersonCard person) {
        var add = new Button(
                translate("identity.post.add"),
                Icons.PLUS.create(),
                _ -> new AppointmentDialog(organisations, desks, Days.today(clock), form -> {
                            people.appoint(person.id(), form);
                            done(person.id(), translate("identity.post.added"));
                        })
                        .open());
        return new Panel(
                        translate("identity.person.appointments"),
                        new PostList(person.appointments(), AppointmentLine::body, Days.today(clock), this::askToEnd))
                .aside(add);
    }

    private void askToEnd(AppointmentLine post) {
        new ActionDialog(
                        translate("identity.post.end.question", post.body()),
                        translate("identity.post.end.verb"),
                        translate("identity.post.end.keep"),
                        () -> {
                            people.end(post.id());
                            done(post.personId(), translate("identity.post.ended"));
                        })
                .text(translate("identity.post.end.text", post.person(), post.body()))
                .destroys()
                .open();
    }

    private void done(UUID personId, String sentence) {
        show(personId);
        Notices.done(sentence);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
