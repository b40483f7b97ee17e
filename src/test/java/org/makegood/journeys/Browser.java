package org.makegood.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.makegood.support.Fixtures;
import org.makegood.support.SignedIn;

/**
 * A real Chromium on the running portal. Signs people in by the form, photographs pages into {@code target/screens} at
 * desk and telephone width, light and dark, and fails on what axe finds and on pages that scroll sideways.
 *
 * <pre>{@code
 * try (var browser = Browser.on("http://localhost:" + port)) {
 *     var page = browser.signIn("lewisham.officer", "password");
 *     page.navigate(browser.address("/app/queue"));
 *     browser.examine(page, "queue");
 * }
 * }</pre>
 */
public final class Browser implements AutoCloseable {

    public static final int DESK = 1440;
    public static final int TELEPHONE = 390;

    private static final int HEIGHT = 900;
    private static final int PATIENCE_MILLIS = 120_000; // a busy machine is slow, not wrong
    private static final int NARROWEST = 320; // 400 per cent of 1280, WCAG 1.4.10
    private static final Path SCREENS = Path.of("target", "screens");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final String base;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final Set<BrowserContext> withoutScript = new HashSet<>();
    private @Nullable Page twin;

    private Browser(String base) {
        this.base = base;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(FLAGS));
    }

    /** @param base where the portal listens, without a slash at the end */
    public static Browser on(String base) {
        return new Browser(base);
    }

    public String address(String path) {
        return base + path;
    }

    /** A new window of somebody who is not signed in. */
    public Page visit(String path) {
        return open(chromium.newContext(options()), path);
    }

    /** A new window on a telephone that runs no script. */
    Page visitWithoutScript(String path) {
        var context = chromium.newContext(options().setJavaScriptEnabled(false).setViewportSize(TELEPHONE, HEIGHT));
        withoutScript.add(context);
        return open(context, path);
    }

    private Page open(BrowserContext context, String path) {
        context.setDefaultTimeout(PATIENCE_MILLIS);
        var page = context.newPage();
        page.navigate(address(path));
        settle(page);
        return page;
    }

    /** Somebody of the world of the tests, signed in. */
    Page signIn(SignedIn somebody) {
        return signIn(somebody.username(), Fixtures.PASSWORD);
    }

    /** A new window, with its own session, of the person signed in through the form; they stand on the page "Start". */
    public Page signIn(String username, String password) {
        var page = visit("/app/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        settle(page);
        return page;
    }

    /**
     * Photographs the page as it stands in both widths, light and dark, asks axe each time, looks for labels that are cut
     * off, and tries 320 pixels. In the dark only what has a colour can be otherwise.
     */
    public void examine(Page page, String name) {
        int before = page.viewportSize().width;
        var softly = new SoftAssertions();
        for (int width : List.of(DESK, TELEPHONE)) {
            resize(page, width);
            softly.assertThat(overflow(page))
                    .as("%s at %d scrolls sideways", name, width)
                    .isZero();
            softly.assertThat(cutLabels(page))
                    .as("%s at %d cuts labels off", name, width)
                    .isEmpty();
            closeNotices(page);
            showWhole(page);
            for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                settle(page);
                var dark = scheme == ColorScheme.DARK;
                var shown = name + "-" + width + (dark ? "-dark" : "");
                save(page, shown);
                softly.assertThat(dark ? Axe.colourViolations(page) : violations(page))
                        .as(shown)
                        .isEmpty();
            }
        }
        resize(page, NARROWEST);
        softly.assertThat(overflow(page)).as("%s at 320 scrolls sideways", name).isZero();
        resize(page, before);
        softly.assertAll();
    }

    /** They go by themselves after some seconds: fading, in the midst of what axe looks at. */
    private void closeNotices(Page page) {
        if (withoutScript.contains(page.context())) {
            return;
        }
        page.evaluate(
                "() => document.querySelectorAll('vaadin-notification').forEach(notice => notice.opened = false)");
        page.waitForFunction("() => !document.querySelector('vaadin-notification-card')");
    }

    /** Photographs the page at the width it has and asks axe once: for what {@link #examine} has seen on another way. */
    void glance(Page page, String name) {
        photograph(page, name);
        var softly = new SoftAssertions();
        softly.assertThat(violations(page)).as(name).isEmpty();
        softly.assertThat(overflow(page)).as("%s scrolls sideways", name).isZero();
        softly.assertThat(cutLabels(page)).as("%s cuts labels off", name).isEmpty();
        softly.assertAll();
    }

    /** The same at a width of its own. */
    void glance(Page page, String name, int width) {
        int before = page.viewportSize().width;
        resize(page, width);
        glance(page, name);
        resize(page, before);
    }

    /** Photographs the whole page as it stands, however long it is, to {@code target/screens/NAME.png}. */
    public void photograph(Page page, String name) {
        showWhole(page);
        save(page, name);
        page.setViewportSize(page.viewportSize().width, HEIGHT);
    }

    private void showWhole(Page page) {
        page.setViewportSize(page.viewportSize().width, Math.max(HEIGHT, length(page)));
        settle(page);
    }

    private static void save(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** What axe finds on the page as it stands: rule, how bad, where. */
    public List<String> violations(Page page) {
        return Axe.violations(withoutScript.contains(page.context()) ? twin(page) : page);
    }

    /** The same page where axe can run: it is a script itself. */
    private Page twin(Page page) {
        if (twin == null) {
            twin = visit("/accessibility"); // the address gives the origin, and the policy
        }
        twin.setViewportSize(page.viewportSize().width, page.viewportSize().height);
        twin.setContent(page.content());
        settle(twin);
        return twin;
    }

    /** Waits until nothing is loading or moving. */
    public void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        if (withoutScript.contains(page.context())) {
            return;
        }
        page.waitForFunction("""
                () => document.fonts.status === 'loaded'
                    && !(window.Vaadin?.Flow?.clients
                        && Object.values(Vaadin.Flow.clients).some(client => client.isActive?.()))
                    && document.getAnimations().every(animation => animation.playState !== 'running'
                        || animation.effect.getTiming().iterations === Infinity)""");
    }

    private void resize(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
        settle(page);
    }

    /** In the workspace it is the content of the frame that scrolls, not the document. */
    private static int length(Page page) {
        return ((Number) page.evaluate("""
                        () => {
                          const frame = document.querySelector('vaadin-app-layout');
                          const content = frame?.shadowRoot.querySelector('[part=content]');
                          return Math.ceil(content ? content.scrollHeight : document.documentElement.scrollHeight);
                        }""")).intValue();
    }

    /** By how many pixels the page is too wide, once the frame has found its place after a change of width. */
    private static int overflow(Page page) {
        int tooWide = tooWide(page);
        for (int again = 0; tooWide > 0 && again < 30; again++) {
            page.waitForTimeout(100);
            tooWide = tooWide(page);
        }
        return tooWide;
    }

    private static int tooWide(Page page) {
        return ((Number) page.evaluate("""
                        () => {
                          const frame = document.querySelector('vaadin-app-layout');
                          const content = frame?.shadowRoot.querySelector('[part=content]');
                          return [document.documentElement, content].filter(box => box)
                              .reduce((sum, box) => sum + Math.max(0, box.scrollWidth - box.clientWidth), 0);
                        }""")).intValue();
    }

    /** Fields whose label needs more room than it has: the rest of its words is not to be seen. */
    private static List<?> cutLabels(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('*')]
                    .filter(field => field.label && field.shadowRoot)
                    .map(field => [field.label, field.shadowRoot.querySelector('[part~=label]')])
                    .filter(([_, part]) => part && part.scrollWidth > part.clientWidth + 1)
                    .map(([label]) => label)""");
    }

    private static NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(DESK, HEIGHT)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** The system's own Chromium: the one named by CHROMIUM, or the first on the PATH. */
    private static Path executable() {
        var named = System.getenv("CHROMIUM");
        return named != null
                ? Path.of(named)
                : Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElse(ON_A_MAC);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
