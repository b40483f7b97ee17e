package org.makegood.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Supplier;

/** One step of a form: a heading, its fields, and what is said of them before the form is sent. */
public class FormStep extends Section {

    private final String name;
    private final List<String> properties;
    private final transient Supplier<? extends Component> summary;
    private final H2 heading;

    /**
     * @param summary what was written in this step, to look at before it is sent
     * @param content fields of the form, and what stands between them
     */
    public FormStep(String name, FormFields fields, Supplier<? extends Component> summary, Component... content) {
        this.name = name;
        this.summary = summary;
        properties = fields.properties(content);
        addClassName("formstep");
        heading = new H2(name);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        fields.withGuards(content).forEach(this::add);
    }

    /** Brings the step into view from its top, and has its heading read next. */
    void begin() {
        heading.getElement().executeJs("this.closest('main')?.scrollIntoView(); this.focus({preventScroll: true})");
    }

    String name() {
        return name;
    }

    /** The properties of the form record that are filled here. */
    List<String> properties() {
        return properties;
    }

    Component summary() {
        return summary.get();
    }
}
