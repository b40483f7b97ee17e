package org.makegood.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Why something is where it is: "Sent to ... because", and the reasons as a numbered list. */
public class Because extends Composite<Div> {

    public Because(String headline, List<String> reasons) {
        var what = new Span(headline);
        what.addClassName("body");
        var sentence = new Paragraph(what);
        getContent().addClassName("because");
        getContent().add(sentence);
        if (!reasons.isEmpty()) {
            sentence.add(" " + translate("shell.because"));
            var list = new OrderedList();
            reasons.forEach(reason -> list.add(new ListItem(reason)));
            getContent().add(list);
        }
    }
}
