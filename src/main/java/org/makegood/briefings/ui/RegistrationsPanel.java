package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.briefings.BriefingView;
import org.makegood.briefings.attendance.AttendanceService;
import org.makegood.briefings.registration.RegistrationView;
import org.makegood.briefings.registration.Substitute;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.EmptyState;
import org.makegood.shell.Icons;
import org.makegood.shell.NarrowRows;
import org.makegood.shell.Panel;

/** Who comes and who waits, for the desk; people who telephone are registered here. */
class RegistrationsPanel extends Panel {

    static final String ACTS = "acts";
    static final String STATE = "state";

    private static final int WITHOUT_SCROLLING = 60;

    /** In rem: beside the rail there is room for a table, too. */
    private static final int NARROW = 36;

    private final transient AttendanceService attendance;
    private final transient AreaDirectory areas;
    private final UUID appointmentId;
    private final boolean toCome;
    private final boolean anybodyCame;
    private final SerializableConsumer<String> done;

    RegistrationsPanel(
            AttendanceService attendance,
            AreaDirectory areas,
            BriefingView briefing,
            UUID appointmentId,
            SerializableConsumer<String> done) {
        super(translate(briefing.status().isToCome() ? "briefings.people.title" : "briefings.people.title.over"));
        this.attendance = attendance;
        this.areas = areas;
        this.appointmentId = appointmentId;
        this.toCome = briefing.status().isToCome();
        this.done = done;
        if (toCome) {
            var add = new Button(translate("briefings.people.add"), _ -> register(briefing));
            add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            aside(add);
        }
        var rows = attendance.list(briefing.id(), Set.of());
        long came = rows.stream().filter(row -> row.arrivedAt() != null).count();
        anybodyCame = came > 0;
        if (anybodyCame) {
            aside(counted(rows, came));
        }
        if (rows.isEmpty()) {
            add(new EmptyState(
                    Icons.USERS, translate("briefings.people.none"), translate("briefings.people.none.why")));
        } else {
            flush().add(grid(rows));
        }
    }

    private Span counted(List<RegistrationView> rows, long came) {
        var places = rows.stream()
                .filter(row -> row.state() == RegistrationState.ACCEPTED)
                .count();
        var counted = new Span(translate(toCome ? "briefings.door.counted" : "briefings.people.counted", came, places));
        counted.addClassNames("small", "muted");
        return counted;
    }

    private Grid<RegistrationView> grid(List<RegistrationView> rows) {
        var grid = new Grid<RegistrationView>();
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= WITHOUT_SCROLLING);
        grid.addColumn(new ComponentRenderer<>(this::who))
                .setHeader(translate("briefings.people.who"))
                .setFlexGrow(4);
        grid.addColumn(new ComponentRenderer<>(this::state))
                .setKey(STATE)
                .setHeader(translate("briefings.people.state"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(this::needs))
                .setHeader(translate("briefings.people.needs"))
                .setFlexGrow(3);
        if (toCome) {
            grid.addColumn(new ComponentRenderer<>(this::acts))
                    .setKey(ACTS)
                    .setHeader(translate("briefings.people.acts"))
                    .setFlexGrow(2);
        }
        NarrowRows.in(grid, new ComponentRenderer<>(this::card), NARROW);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        return grid;
    }

    private Div who(RegistrationView row) {
        var name = new Span(row.name());
        name.addClassName("strong");
        var from = row.organisation() == null ? row.email() : row.organisation();
        var meta = new Div(new Span(from));
        meta.addClassName("meta");
        if (row.areaCode() != null) {
            var area = areas.area(row.areaCode()).map(Area::name).orElse(row.areaCode());
            if (!from.contains(area)) {
                meta.add(new Span(area));
            }
        }
        var who = new Div(name, meta);
        who.addClassName("what");
        return who;
    }

    private Div state(RegistrationView row) {
        var how = new Span(
                row.position() == null ? row.channel().label() : translate("briefings.people.place", row.position()));
        how.addClassName("meta");
        var state = new Div(tag(row), how);
        state.addClassName("what");
        return state;
    }

    /** At the door and after it, whether they came is what counts; where nobody was checked in, nobody knows. */
    private BriefingStatusTag tag(RegistrationView row) {
        var known = row.arrivedAt() != null || !toCome && anybodyCame;
        return row.state() == RegistrationState.ACCEPTED && known
                ? BriefingStatusTag.of(row.arrivedAt(), !toCome)
                : BriefingStatusTag.of(row.state());
    }

    private Div needs(RegistrationView row) {
        var needs = new Div();
        needs.addClassNames("what", "small");
        if (row.needs().access() != null) {
            needs.add(new Span(row.needs().access()));
        }
        if (row.needs().dietary() != null) {
            needs.add(new Span(row.needs().dietary()));
        }
        return needs;
    }

    private Div card(RegistrationView row) {
        var who = who(row);
        who.addClassName("wide");
        var card = new Div(state(row), who, needs(row));
        card.addClassName("card");
        if (toCome) {
            card.add(acts(row));
        }
        return card;
    }

    private Div acts(RegistrationView row) {
        var acts = new Div(act(translate("briefings.people.cancel"), row, () -> askToCancel(row)));
        acts.addClassName("row");
        if (row.state() == RegistrationState.ACCEPTED && row.arrivedAt() == null) {
            acts.addComponentAsFirst(act(translate("briefings.people.instead"), row, () -> askWhoComesInstead(row)));
        }
        return acts;
    }

    private static Button act(String verb, RegistrationView row, SerializableRunnable what) {
        var act = new Button(verb, _ -> what.run());
        act.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        act.setAriaLabel(translate("briefings.mine.of", verb, row.name()));
        return act;
    }

    private void askWhoComesInstead(RegistrationView row) {
        var name = new TextField(translate("briefings.register.name"));
        var email = new EmailField(translate("briefings.register.email"));
        email.setManualValidation(true); // the service says what is wrong, in our words
        var dialog = new ActionDialog(
                translate("briefings.people.instead.question", row.name()),
                translate("briefings.people.instead.verb"),
                translate("briefings.people.instead.keep", row.name()),
                () -> {
                    attendance.passOn(row.id(), appointmentId, new Substitute(name.getValue(), email.getValue()));
                    done.accept(translate("briefings.people.instead.done", name.getValue(), row.name()));
                });
        dialog.text(translate("briefings.people.instead.text"))
                .fields(dialog.errors().field("name", name), dialog.errors().field("email", email))
                .open();
    }

    private void askToCancel(RegistrationView row) {
        var reason = new TextArea(translate("briefings.people.cancel.reason"));
        reason.setWidthFull();
        var dialog = new ActionDialog(
                translate("briefings.people.cancel.question", row.name()),
                translate("briefings.people.cancel.verb"),
                translate("briefings.people.cancel.keep"),
                () -> {
                    attendance.cancel(row.id(), appointmentId, reason.getValue());
                    done.accept(translate("briefings.mine.cancelled", row.name()));
                });
        dialog.text(translate("briefings.people.cancel.text"))
                .fields(dialog.errors().field("reason", reason))
                .open();
    }

    private void register(BriefingView briefing) {
        var fields = new RegistrationFields(briefing, areas.areas(), UUID.randomUUID()).withOrganisation();
        new RegisterDialog(translate("briefings.people.add.question"), fields, form -> {
                    var registration = attendance.register(briefing.id(), appointmentId, form);
                    done.accept(
                            registration.position() == null
                                    ? translate("briefings.mine.registered", registration.name())
                                    : translate("briefings.mine.queued", registration.name(), registration.position()));
                })
                .open();
    }
}
