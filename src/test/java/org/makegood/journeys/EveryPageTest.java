package org.makegood.journeys;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every page there is, as those who may see it, on the demo data: axe finds nothing, nothing scrolls sideways, the
 * policy of the page refuses nothing, and a picture of each lies in {@code target/screens}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "makegood.demo=true")
@Import({DemoDatabase.class, DemoPlaces.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final String PASSWORD = "makegood-demo";
    private static final int WALKERS = 2;

    /** Addresses that are no pages: the API, and what only forwards. */
    private static final Set<String> NO_PAGES = Set.of(
            "/api/v1/areas",
            "/api/v1/areas/{postcode}",
            "/nominate/{token}/photos/{photo}",
            "/nominate/progress/{token}/photos/{photo}",
            "/projects/photos/{photo}",
            "/projects/photos/small/{photo}",
            "/projects.csv",
            "/projects.json",
            "/projects.geojson",
            "/projects.atom",
            "/briefings.ics",
            "/briefings.atom",
            "/briefings/{slug}/calendar.ics",
            "/briefings/{slug}/materials/{material}",
            "/briefings/rsvp/{token}/materials/{material}",
            "/briefings/coming/{token}/materials/{material}",
            "/briefings/coming/{token}/code.png",
            "/briefings/coming/{token}/calendar.ics");

    /** Most of the time a browser waits for itself, so two walk at once. */
    private final List<Walker> walkers = new ArrayList<>();

    private final Map<Screen, Future<?>> walks = new HashMap<>();

    @Autowired
    DemoPlaces places;

    @BeforeAll
    void setOut(@LocalServerPort int port) {
        places.prepare();
        for (int number = 0; number < WALKERS; number++) {
            walkers.add(new Walker("http://localhost:" + port, places));
        }
        var screens = Screen.chosen().toList();
        for (int number = 0; number < screens.size(); number++) {
            var screen = screens.get(number);
            walks.put(screen, walkers.get(number % WALKERS).walk(screen));
        }
    }

    @AfterAll
    void close() {
        walkers.forEach(Walker::close);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.makegood.journeys.Screen#chosen")
    void everyPageIsForEverybody(Screen screen) throws Exception {
        try {
            requireNonNull(walks.get(screen)).get();
        } catch (ExecutionException e) {
            throw new AssertionError(screen + " is not for everybody", e.getCause());
        }
    }

    @Test
    void noViewIsForgotten(@Autowired ServletContext context) {
        var views =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)).getRegisteredRoutes().stream()
                        .map(route -> "/app/" + route.getTemplate())
                        .collect(toSet());

        assertThat(Screen.all().map(Screen::route).filter(route -> route.startsWith("/app")))
                .containsAll(views);
    }

    @Test
    void noPlainPageIsForgotten(
            @Autowired List<RequestMappingHandlerMapping> controllers,
            @Autowired List<AbstractUrlHandlerMapping> simple) {
        var pages = Stream.concat(
                        controllers.stream()
                                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                                .filter(EveryPageTest::isLookedAt)
                                .flatMap(mapping -> mapping.getPatternValues().stream()),
                        simple.stream()
                                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                                .filter(pattern -> !pattern.contains("*")))
                .filter(pattern -> !NO_PAGES.contains(pattern))
                .collect(toSet());

        assertThat(Screen.all().map(Screen::route)).containsAll(pages);
    }

    /** What only takes a form shows no page of its own. */
    private static boolean isLookedAt(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /** A browser with a thread of its own, as it asks for, and a window for each person who signs in. */
    private static class Walker implements AutoCloseable {

        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private final Map<String, Page> windows = new HashMap<>();
        private final List<String> refusals = new ArrayList<>();
        private final DemoPlaces places;
        private final Future<Browser> opened;

        Walker(String address, DemoPlaces places) {
            this.places = places;
            opened = thread.submit(() -> Browser.on(address));
        }

        Future<?> walk(Screen screen) {
            return thread.submit(() -> {
                look(opened.get(), screen);
                return null;
            });
        }

        private void look(Browser browser, Screen screen) {
            var page = windows.computeIfAbsent(screen.who(), who -> window(browser, who));
            refusals.clear();
            page.navigate(browser.address(places.fill(screen.path())));
            browser.settle(page);

            assertThat(page.locator("h1").count()).as("headings of the page").isEqualTo(1);
            if (screen.only() == null) {
                browser.examine(page, screen.name());
            } else {
                browser.glance(page, screen.name(), screen.only());
            }
            assertThat(refusals).as("what the policy of the page refused").isEmpty();
        }

        private Page window(Browser browser, String who) {
            var page = who.equals(Screen.VISITOR) ? browser.visit("/") : browser.signIn(who, PASSWORD);
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    refusals.add(message.text());
                }
            });
            return page;
        }

        @Override
        public void close() {
            thread.submit(() -> {
                opened.get().close();
                return null;
            });
            thread.close();
        }
    }
}
