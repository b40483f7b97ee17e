package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Light or dark: as the device says, unless the person chose. The choice is kept in a cookie of this browser. */
enum Appearance {
    SYSTEM(ColorScheme.Value.NORMAL),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private static final String COOKIE = "makegood-appearance";

    private final ColorScheme.Value scheme;

    Appearance(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    String label() {
        return switch (this) {
            case SYSTEM -> translate("home.account.appearance.system");
            case LIGHT -> translate("home.account.appearance.light");
            case DARK -> translate("home.account.appearance.dark");
        };
    }

    static Appearance remembered() {
        return of(VaadinRequest.getCurrent());
    }

    /** What the {@code html} element says before anything is drawn; empty when the device decides. */
    String style() {
        return this == SYSTEM ? "" : "color-scheme: " + scheme.getValue();
    }

    void choose() {
        UI.getCurrentOrThrow().getPage().setColorScheme(scheme);
        var cookie = new Cookie(COOKIE, name().toLowerCase(Locale.ROOT));
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(400).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    static Appearance of(@Nullable VaadinRequest request) {
        var cookies = request == null ? null : request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie ->
                        Stream.of(values()).filter(value -> value.name().equalsIgnoreCase(cookie.getValue())))
                .findFirst()
                .orElse(SYSTEM);
    }
}
