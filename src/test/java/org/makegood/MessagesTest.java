package org.makegood;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts and the code that says them keep to each other: nothing is asked for that is not there, nothing lies about. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("src/main/resources/templates"));

    /** Keys that the code puts together, from a name of an enum, a number, a kind of letter. */
    private static final Pattern BUILT = Pattern.compile("shell\\.error\\.\\d+\\.(title|text)"
            + "|mail\\.counts\\.(failed|held|waiting)(\\.detail)?"
            + "|areas\\.data\\.(limits\\.\\d|loaded\\.(areas|postcodes))"
            + "|casework\\.list\\.(all|late|nobody|soon|waiting|your-turn)\\.start(\\.detail)?"
            + "|(casework\\.start\\.[a-z-]+|routing\\.rules)\\.none(\\.why)?"
            + "|proposals\\.(nominate\\.)?(question|hint)\\.\\w+|proposals\\.nominate\\.step\\.\\w+"
            + "|correspondence\\.\\w+\\.(subject|heading|preview|text)");

    /** Beginnings that the code puts in front of a key that it names. */
    private static final Set<String> PUT_IN_FRONT = Set.of("correspondence.");

    private static final Pattern ASKED = Pattern.compile(
            "(?:\\btranslate\\(\\s*|getMessage\\(\\s*|@PageTitle\\(\\s*)\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"\\s*[,)]"
                    + "|#\\{([a-z][\\w-]*(?:\\.[\\w-]+)+)[}(]");
    private static final Pattern SAID = Pattern.compile("[a-z][\\w-]*(?:\\.[\\w-]+)+|(?<=\")[a-z]+(?=\")");

    private final Set<String> keys = keys();

    @Test
    void everyTextThatIsAskedForIsThere() {
        assertThat(matches(ASKED).map(asked -> asked.group(1) == null ? asked.group(2) : asked.group(1)))
                .isNotEmpty()
                .allMatch(keys::contains, "is in a bundle");
    }

    @Test
    void noTextLiesAboutUnused() {
        var said = matches(SAID).map(MatchResult::group).collect(toSet());
        var built = BUILT.asMatchPredicate();
        Predicate<String> named = key -> PUT_IN_FRONT.stream()
                .anyMatch(front -> key.startsWith(front) && said.contains(key.substring(front.length())));
        assertThat(keys.stream().filter(built.or(named).or(said::contains).negate()))
                .isEmpty();
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsModule() {
        files(BUNDLES).forEach(bundle -> {
            var module = bundle.getFileName().toString().replace(".properties", "");
            assertThat(load(bundle).stringPropertyNames()).allMatch(key -> key.startsWith(module + "."));
        });
    }

    /** The straight one is read as a quotation mark by some texts and not by others, and is not what one prints. */
    @Test
    void apostrophesAreTheOnesThatArePrinted() {
        assertThat(files(BUNDLES)
                        .map(MessagesTest::load)
                        .flatMap(texts -> texts.values().stream().map(String::valueOf)))
                .noneMatch(text -> text.contains("'"));
    }

    @Test
    void everyBundleIsLoaded() throws IOException {
        var configuration = Files.readString(Path.of("src/main/resources/application.yaml"));
        files(BUNDLES)
                .forEach(bundle -> assertThat(configuration)
                        .contains("messages/" + bundle.getFileName().toString().replace(".properties", "")));
    }

    private static Set<String> keys() {
        return files(BUNDLES)
                .flatMap(bundle -> load(bundle).stringPropertyNames().stream())
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<MatchResult> matches(Pattern pattern) {
        return SOURCES.stream()
                .flatMap(MessagesTest::files)
                .flatMap(file -> pattern.matcher(read(file)).results());
    }

    private static Stream<Path> files(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path bundle) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
