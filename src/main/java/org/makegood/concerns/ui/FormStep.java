package org.makegood.concerns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Set;

/** One step of the form: a heading, fields, and the properties of the record that they fill. */
class FormStep extends Section {

    private final String name;
    private final Set<String> properties;
    private final H2 heading;

    FormStep(String name, Set<String> properties, Component... content) {
        this.name = name;
        this.properties = Set.copyOf(properties);
        addClassName("formstep");
        heading = new H2(name);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        add(content);
    }

    /** Brings the step into view from its top, and has its heading read next. */
    void begin() {
        heading.getElement().executeJs("this.closest('main')?.scrollIntoView(); this.focus({preventScroll: true})");
    }

    String name() {
        return name;
    }

    Set<String> properties() {
        return properties;
    }
}
