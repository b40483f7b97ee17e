package org.makegood.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The title of the browser's tab: "Queue · Makegood". A view's {@code @PageTitle} holds the key of its text. */
@Configuration
class PageTitles {

    private static final String NAME = "Makegood";

    @Bean
    VaadinServiceInitListener titlePages(MessageSource messages) {
        return service -> service.getSource().addUIInitListener(opened -> {
            var ui = opened.getUI();
            // Flow sets a view's title only after it has told the listeners
            ui.addAfterNavigationListener(_ -> ui.beforeClientResponse(ui, _ -> complete(ui, messages)));
        });
    }

    private static void complete(UI ui, MessageSource messages) {
        var title = ui.getInternals().getTitle();
        if (title == null || title.isEmpty()) {
            ui.getPage().setTitle(NAME);
            return;
        }
        if (title.endsWith(NAME)) {
            return; // a page for what went wrong: Flow tells no listener about those, so it says its title whole
        }
        var words = messages.getMessage(title, null, title, Locale.UK);
        ui.getPage().setTitle(messages.getMessage("shell.title", new Object[] {words}, Locale.UK));
    }
}
