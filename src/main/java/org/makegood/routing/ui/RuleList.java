package org.makegood.routing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.List;
import java.util.UUID;
import org.makegood.routing.RuleRow;
import org.makegood.shell.FactsList;
import org.makegood.shell.Icons;
import org.makegood.shell.LiveRegion;

/** The rules of a set in their order; those of a draft can be moved, changed and removed by buttons. */
class RuleList extends OrderedList {

    /** What can be done to a rule of a draft. */
    interface Actions {

        void move(RuleRow row, int places);

        void change(RuleRow row);

        void remove(RuleRow row);
    }

    private final Actions actions;

    RuleList(Actions actions) {
        this.actions = actions;
        addClassName("rules");
    }

    void show(List<RuleRow> rows, boolean changeable) {
        removeAll();
        rows.forEach(row -> add(item(row, changeable, rows.size())));
    }

    /** Says where a moved rule stands now, and leaves the focus with it. */
    void moved(UUID ruleId, List<RuleRow> rows) {
        rows.stream().filter(row -> row.id().equals(ruleId)).findFirst().ifPresent(row -> {
            LiveRegion.announce(translate("routing.rules.moved", row.number(), rows.size()));
            getElement()
                    .executeJs("this.querySelector('[data-rule=\"' + $0 + '\"] [data-change]')?.focus()", "" + ruleId);
        });
    }

    private ListItem item(RuleRow row, boolean changeable, int last) {
        var number = new Span(String.valueOf(row.number()));
        number.addClassName("n");
        number.getElement().setAttribute("aria-hidden", "true"); // the list counts for those who listen
        var facts = new FactsList()
                .fact(translate("routing.rule.if"), RuleWords.conditions(row))
                .fact(translate("routing.rule.then"), RuleWords.effects(row));
        var days = RuleWords.days(row.rule());
        if (!days.isEmpty()) {
            facts.fact(translate("routing.rule.days"), days);
        }
        var words = new Div(new H3(sentence(row.rule().words())), facts);
        words.addClassName("words");
        var item = new ListItem(number, words);
        item.getElement().setAttribute("data-rule", row.id().toString());
        if (changeable) {
            item.add(buttons(row, last));
        }
        return item;
    }

    private Div buttons(RuleRow row, int last) {
        var up = button("routing.rules.up", row, Icons.ARROW_UP.create(), () -> actions.move(row, -1));
        up.setEnabled(row.number() > 1);
        var downIcon = Icons.ARROW_UP.create();
        downIcon.addClassName("turned");
        var down = button("routing.rules.down", row, downIcon, () -> actions.move(row, 1));
        down.setEnabled(row.number() < last);
        var change = button("routing.rules.change", row, Icons.PENCIL.create(), () -> actions.change(row));
        change.getElement().setAttribute("data-change", true);
        var remove = button("routing.rules.remove", row, Icons.TRASH_2.create(), () -> actions.remove(row));
        var buttons = new Div(up, down, change, remove);
        buttons.addClassName("actions");
        return buttons;
    }

    private static Button button(String key, RuleRow row, SvgIcon icon, Runnable action) {
        var button = new Button(translate(key), icon, _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(translate(key) + ": " + row.rule().words());
        return button;
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
