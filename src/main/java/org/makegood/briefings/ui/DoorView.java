package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.makegood.briefings.BriefingCalendarService;
import org.makegood.briefings.attendance.AttendanceService;
import org.makegood.briefings.attendance.BriefingPaperService;
import org.makegood.briefings.registration.RegistrationView;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Roles;
import org.makegood.shell.EmptyState;
import org.makegood.shell.ErrorSummary;
import org.makegood.shell.Icons;
import org.makegood.shell.LiveRegion;
import org.makegood.shell.PageHeader;

/**
 * At the door, on a telephone: names are looked for and touched. Who shows a badge is found by its code, in
 * {@link BadgeView}. The papers for the day are printed here.
 */
@Route("briefings/:id/door")
@StyleSheet("context://briefings.css")
@RolesAllowed(Roles.STAFF)
class DoorView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 40;

    private final transient AttendanceService attendance;
    private final transient BriefingCalendarService calendar;
    private final transient BriefingPaperService papers;
    private final UUID appointmentId;
    private final TextField words = new TextField(translate("briefings.door.words"));
    private final Span counted = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();
    private transient List<RegistrationView> expected = List.of();
    private UUID id = new UUID(0, 0);

    DoorView(
            AttendanceService attendance,
            BriefingCalendarService calendar,
            BriefingPaperService papers,
            CurrentUser currentUser) {
        this.attendance = attendance;
        this.calendar = calendar;
        this.papers = papers;
        appointmentId = currentUser.actor().appointmentId();
        addClassName("door");
        list.addClassName("plain");
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> list());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = BriefingLinks.id(event);
        var briefing = calendar.view(id);
        refresh();
        removeAll();
        add(
                new PageHeader(translate("briefings.door.title"))
                        .back(briefing.title(), BriefingLinks.path(id))
                        .facts(new Span(BriefingWords.when(briefing.times())), counted)
                        .actions(
                                new PaperLink(translate("briefings.door.papers.list"), () -> papers.attendanceList(id)),
                                new PaperLink(translate("briefings.door.papers.badges"), () -> papers.badges(id))),
                new ErrorSummary(),
                words,
                list,
                more);
    }

    private void refresh() {
        expected = attendance.list(id, Set.of(RegistrationState.ACCEPTED));
        counted.setText(translate(
                "briefings.door.counted",
                expected.stream().filter(DoorView::isHere).count(),
                expected.size()));
        list();
    }

    private void list() {
        var found = expected.stream().filter(looksLike(words.getValue())).toList();
        list.removeAll();
        more.removeAll();
        found.stream().limit(SHOWN).forEach(person -> list.add(item(person)));
        if (found.isEmpty()) {
            more.add(new EmptyState(
                    Icons.SEARCH_X, translate("briefings.door.none"), translate("briefings.door.none.why")));
        } else if (found.size() > SHOWN) {
            more.add(new Paragraph(translate("briefings.door.more", found.size() - SHOWN)));
        }
    }

    private ListItem item(RegistrationView person) {
        var name = new Span(person.name());
        name.addClassName("strong");
        var meta = new Span(person.organisation() == null ? person.email() : person.organisation());
        meta.addClassName("meta");
        var who = new Div(name, meta);
        who.addClassName("what");
        var here = isHere(person);
        var touch = here
                ? new Button(translate("briefings.door.undo"), Icons.UNDO_2.create(), _ -> notArrived(person))
                : new Button(translate("briefings.door.arrive"), Icons.CHECK.create(), _ -> arrive(person));
        touch.addThemeVariants(here ? ButtonVariant.TERTIARY : ButtonVariant.PRIMARY);
        touch.setAriaLabel(translate(here ? "briefings.door.undo.of" : "briefings.door.arrive.of", person.name()));
        if (here) {
            who.add(BriefingStatusTag.of(person.arrivedAt(), false));
        }
        return new ListItem(who, touch);
    }

    private void arrive(RegistrationView person) {
        attendance.arrive(person.id(), appointmentId);
        words.clear();
        refresh();
        LiveRegion.announce(translate("briefings.door.arrived", person.name()));
    }

    private void notArrived(RegistrationView person) {
        attendance.notArrived(person.id(), appointmentId);
        refresh();
        LiveRegion.announce(translate("briefings.door.undone", person.name()));
    }

    private static boolean isHere(RegistrationView person) {
        return person.arrivedAt() != null;
    }

    /** Every word of it stands in the name, the organisation or the address; or it is the code that the person says. */
    private static Predicate<RegistrationView> looksLike(String typed) {
        Collection<String> wanted = List.of(typed.strip().toLowerCase(Locale.UK).split("\\s+"));
        return person -> {
            var said = (person.name() + " " + BriefingWords.orEmpty(person.organisation()) + " " + person.email())
                    .toLowerCase(Locale.UK);
            return wanted.stream().allMatch(said::contains) || person.code().isTyped(typed);
        };
    }

    @Override
    public String getPageTitle() {
        return translate("briefings.door.title");
    }
}
