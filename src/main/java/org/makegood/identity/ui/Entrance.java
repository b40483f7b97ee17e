package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.makegood.shell.Icons;
import org.springframework.core.io.ClassPathResource;

/** The page around what people see before they are signed in: the name, one thing to do, and help beside it. */
class Entrance extends Composite<Div> {

    private static final String LOGO = logo();

    private final Section task = new Section();
    private final Aside help = new Aside();
    private final Main main = new Main(task);

    Entrance(String heading) {
        var home = new Anchor("../", Icons.ARROW_LEFT.create(), new Span(translate("identity.home")));
        home.addClassName("home");
        home.setRouterIgnore(true);
        var logo = new Anchor("../", "");
        logo.add(new Svg(LOGO));
        logo.addClassName("logo");
        logo.setRouterIgnore(true);
        logo.getElement().setAttribute("aria-label", "Makegood: " + translate("identity.home"));
        task.add(new H1(heading));
        getContent().addClassName("entrance");
        getContent().add(new Header(logo, home), main, new Footer(new Paragraph(translate("identity.entrance.foot"))));
    }

    Entrance lede(String sentence) {
        var lede = new Paragraph(sentence);
        lede.addClassName("lede");
        task.add(lede);
        return this;
    }

    Entrance add(Component... content) {
        task.add(content);
        return this;
    }

    /** Adds a question and its answer beside the task. */
    Entrance help(String question, Component answer) {
        help.add(new H2(question), answer);
        main.add(help);
        return this;
    }

    /** The colours of the drawing are those of the style sheets. */
    private static String logo() {
        try {
            return new ClassPathResource("META-INF/resources/logo.svg")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceFirst("<style>.*?</style>", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
