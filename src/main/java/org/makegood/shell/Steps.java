package org.makegood.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The steps of a form: a list beside it that says where one is, and "Step 2 of 5" where room is short. */
public class Steps extends Composite<Nav> {

    /** A step's name; {@code hint} is said faintly behind it, such as "if any". */
    public record Step(String name, @Nullable String hint) {

        public Step(String name) {
            this(name, null);
        }
    }

    private final OrderedList list = new OrderedList();
    private final Paragraph brief = new Paragraph();
    private final List<Step> steps;
    private final IntFunction<String> addresses;

    /** @param addresses where the step of an index is found; done steps are links to it */
    public Steps(String name, List<Step> steps, IntFunction<String> addresses) {
        this.steps = List.copyOf(steps);
        this.addresses = addresses;
        list.addClassName("steps");
        brief.addClassName("shortsteps");
        getContent().addClassName("where");
        getContent().setAriaLabel(name);
        getContent().add(list, brief);
    }

    /** @param current index of the step that is shown; those before {@code reached} are done and can be opened */
    public void show(int current, int reached) {
        list.removeAll();
        for (int index = 0; index < steps.size(); index++) {
            list.add(item(index, current, reached));
        }
        brief.setText("Step " + (current + 1) + " of " + steps.size());
    }

    private ListItem item(int index, int current, int reached) {
        var step = steps.get(index);
        var words = new Span();
        var item = new ListItem(words);
        if (index == current) {
            item.getElement().setAttribute("aria-current", "step");
            words.add(step.name());
        } else if (index < reached) {
            item.addClassName("done");
            var done = new Span(" (done)");
            done.addClassName("vh");
            words.add(new Anchor(addresses.apply(index), step.name()), done);
        } else {
            words.add(step.name());
        }
        if (step.hint() != null) {
            var hint = new Span(" " + step.hint());
            hint.addClassName("opt");
            words.add(hint);
        }
        return item;
    }
}
