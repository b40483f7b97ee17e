package org.makegood.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Asks axe what is wrong with a page. The script is put into a page once and answers with violations only: its own builder
 * puts it there at every question and fetches all that is right, too, which takes twice as long.
 */
final class Axe {

    private static final String SCRIPT = script();

    /** It cannot enter frames that run no script. */
    private static final String ASK = """
            asked => axe.run({exclude: ['iframe[sandbox]']}, {...asked, resultTypes: ['violations']})
                .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                    `${rule.id} (${rule.impact}): ${rule.help} at ${node.target}`)))""";

    private static final Map<String, Object> EVERYTHING =
            only("tag", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    private static final Map<String, Object> COLOURS = only("rule", List.of("color-contrast"));

    private Axe() {}

    /** What it finds on the page as it stands: rule, how bad, where. */
    static List<String> violations(Page page) {
        return ask(page, EVERYTHING);
    }

    static List<String> colourViolations(Page page) {
        return ask(page, COLOURS);
    }

    private static Map<String, Object> only(String kind, List<String> values) {
        return Map.of("runOnly", Map.of("type", kind, "values", values));
    }

    private static List<String> ask(Page page, Map<String, Object> what) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(ASK, what))
                .stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
