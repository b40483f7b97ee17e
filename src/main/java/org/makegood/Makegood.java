package org.makegood;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.time.Clock;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The portal. Modules are the packages beside this class. */
@SpringBootApplication
@Modulithic(
        systemName = "Makegood",
        sharedModules = {"kernel", "shell"})
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://tokens.css")
@StyleSheet("context://base.css")
@StyleSheet("context://workspace.css")
@StyleSheet("context://casework.css")
public class Makegood implements AppShellConfigurator {

    static {
        // The driver reads and writes instants in the machine's zone. Whose machine it is must not matter.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    static void main(String[] args) {
        StopInTime.whenAsked();
        var application = new SpringApplication(Makegood.class);
        application.addListeners(new PortCheck(), new Welcome());
        application.setDefaultProperties(Map.of("makegood.demo", bringsItsOwnDatabase()));
        application.run(args);
    }

    /** Demo data are for trying out: without being asked for they come with the embedded database only. */
    private static boolean bringsItsOwnDatabase() {
        var url = System.getenv("MAKEGOOD_DB_URL");
        return url == null || url.isBlank();
    }

    /** Addresses here are relative to /app/, where the workspace is mapped. */
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "../favicon.svg");
        settings.addLink(
                "../fonts/atkinson-next-latin.woff2",
                Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "anonymous"));
    }

    /** The one source of "now"; instants in UTC, days in Europe/London (see {@code Days}). */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
