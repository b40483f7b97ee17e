package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.makegood.shell.PageHeader;

/** What stands in place of a page that cannot be shown: what happened, what to do, one way out. */
class Apology extends Composite<Div> {

    Apology(String title, String sentence) {
        getContent().addClassName("apology");
        getContent()
                .add(
                        new PageHeader(title),
                        new Paragraph(sentence),
                        new Paragraph(new RouterLink(translate("home.error.start"), StartView.class)));
    }
}
