package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;
import org.makegood.shell.Icons;

/** Any number of lines of the same fields: one more is added below, each can be taken out. */
class Lines<L extends Lines.Line> extends Composite<Div> {

    /** One line: its fields, in their order. */
    interface Line {
        List<Component> fields();

        /** What speaks below the fields, as wide as the line. */
        default List<Component> notes() {
            return List.of();
        }
    }

    private final List<L> lines = new ArrayList<>();
    private final Div rows = new Div();
    private final String remove;
    private final SerializableSupplier<L> another;

    Lines(String title, String add, String remove, SerializableSupplier<L> another) {
        this.remove = remove;
        this.another = another;
        var more = new Button(add, Icons.PLUS.create(), _ -> focusOn(add()));
        more.addThemeVariants(ButtonVariant.SMALL);
        getContent().addClassName("lines-of-fields");
        getContent().add(new H3(title), rows, more);
    }

    L add() {
        var line = another.get();
        var row = new Div(line.fields().toArray(Component[]::new));
        row.addClassName("line-of-fields");
        var out = new Button(Icons.X.create(), _ -> {
            lines.remove(line);
            rows.remove(row);
        });
        out.addThemeVariants(ButtonVariant.TERTIARY);
        out.setAriaLabel(translate("briefings.write.remove", remove, lines.size() + 1));
        row.add(out);
        row.add(line.notes());
        lines.add(line);
        rows.add(row);
        return line;
    }

    private void focusOn(L line) {
        if (line.fields().getFirst() instanceof Focusable<?> field) {
            field.focus();
        }
    }

    List<L> lines() {
        return List.copyOf(lines);
    }
}
