package org.makegood.home.ui;

import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page that the workspace is loaded into: its language, and light or dark before anything is drawn. */
@Configuration
class FirstPage {

    @Bean
    VaadinServiceInitListener drawAsChosen() {
        return service -> service.addIndexHtmlRequestListener(page -> {
            var html = page.getDocument().child(0);
            html.attr("lang", "en-GB");
            var style = Appearance.of(page.getVaadinRequest()).style();
            if (!style.isEmpty()) {
                html.attr("style", style);
            }
        });
    }
}
