package org.makegood.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A summary list: label, value, in lines; stacked where room is short. */
public class FactsList extends Composite<DescriptionList> {

    public FactsList() {
        getContent().addClassName("facts");
    }

    public FactsList fact(String label, String value) {
        return fact(label, new Span(value));
    }

    public FactsList fact(String label, Component... value) {
        var description = new DescriptionList.Description();
        description.add(value);
        var line = new Div(new DescriptionList.Term(label), description);
        getContent().getElement().appendChild(line.getElement());
        return this;
    }

    public void clear() {
        getContent().getElement().removeAllChildren();
    }
}
