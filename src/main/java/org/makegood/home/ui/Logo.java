package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.router.RouterLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The dovetail joint, with the name beside it or alone; leads to the page "Start". */
final class Logo {

    private static final String FULL = read("META-INF/resources/logo.svg");
    private static final String MARK = read("META-INF/resources/favicon.svg");

    private Logo() {}

    static Component full() {
        return link(FULL, "logo");
    }

    static Component mark() {
        var link = link(MARK, "logo");
        link.addClassName("mark");
        return link;
    }

    private static RouterLink link(String drawing, String cssClass) {
        var link = new RouterLink("", StartView.class);
        link.add(new Svg(drawing));
        link.addClassName(cssClass);
        link.getElement().setAttribute("aria-label", "Makegood: " + translate("home.start"));
        return link;
    }

    private static String read(String resource) {
        try {
            var drawing = new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
            return drawing.replaceFirst("<style>.*?</style>", ""); // its colours are those of the style sheets
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
