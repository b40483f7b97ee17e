package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import org.makegood.identity.AppointmentRole;
import org.makegood.identity.administration.MemberLine;
import org.makegood.kernel.Days;
import org.makegood.shell.NarrowRows;

/** Members by name, with what their coordinator may do about each. */
class MemberGrid extends Grid<MemberLine> {

    private final SerializableConsumer<MemberLine> remind;
    private final SerializableConsumer<MemberLine> remove;

    MemberGrid(SerializableConsumer<MemberLine> remind, SerializableConsumer<MemberLine> remove) {
        this.remind = remind;
        this.remove = remove;
        addColumn(new ComponentRenderer<>(MemberGrid::who))
                .setHeader(translate("identity.members.who"))
                .setFlexGrow(4);
        addColumn(MemberGrid::role).setHeader(translate("identity.post.role")).setFlexGrow(2);
        addColumn(member -> Days.written(member.from()))
                .setHeader(translate("identity.members.since"))
                .setFlexGrow(2);
        addColumn(new ComponentRenderer<>(this::actions))
                .setHeader(translate("identity.actions"))
                .setFlexGrow(3);
        NarrowRows.in(this, new ComponentRenderer<>(this::card));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(false);
    }

    private static Div who(MemberLine member) {
        var name = new Span(member.name());
        name.addClassName("body");
        var email = new Span(member.email());
        email.addClassName("meta");
        var who = new Div(name, email);
        who.addClassNames("what", "described");
        return who;
    }

    private static String role(MemberLine member) {
        return (member.coordinator() ? AppointmentRole.COORDINATOR : AppointmentRole.PARTNER).label();
    }

    private Div actions(MemberLine member) {
        var actions = new Div();
        actions.addClassName("actions");
        if (member.invited()) {
            actions.add(button("identity.members.remind", member, remind));
        }
        actions.add(button("identity.members.remove", member, remove));
        return actions;
    }

    private static Button button(String key, MemberLine member, SerializableConsumer<MemberLine> action) {
        var button = new Button(translate(key), _ -> action.accept(member));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(translate(key) + ": " + member.name());
        return button;
    }

    private Div card(MemberLine member) {
        var card = who(member);
        var post = new Span(role(member) + ", " + translate("identity.post.since", Days.written(member.from())));
        post.addClassName("meta");
        card.add(post, actions(member));
        return card;
    }
}
