package org.makegood.support;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.stream.Stream;

/** The open page of a case, as a {@link ViewTest} reads it and acts on it. */
public final class CasePage {

    private CasePage() {}

    /** What the reader can do, the button first. */
    public static List<String> offered() {
        var first = _find(Button.class, it -> it.withPredicate(CasePage::isOffered)).stream()
                .map(Button::getText);
        return Stream.concat(first, menu().map(item -> item.getElement().getTextRecursively()))
                .toList();
    }

    private static boolean isOffered(Button button) {
        return button.getParent()
                .filter(parent -> parent.getElement().getClassList().contains("actions")
                        && parent.getParent()
                                .filter(top -> top.getElement().getClassList().contains("top"))
                                .isPresent())
                .isPresent();
    }

    private static boolean standsOut(Button button) {
        return isOffered(button) && button.getThemeNames().contains(ButtonVariant.PRIMARY.getVariantName());
    }

    /** Whether one of the things to do is shown as what to do next. */
    public static boolean hasPrimary() {
        return !_find(Button.class, it -> it.withPredicate(CasePage::standsOut)).isEmpty();
    }

    public static Button primary() {
        return _get(Button.class, it -> it.withPredicate(CasePage::standsOut));
    }

    private static Stream<MenuItem> menu() {
        return _find(MenuBar.class).stream().flatMap(bar -> bar.getItems().getFirst().getSubMenu().getItems().stream());
    }

    /** Does what is offered under this name, be it as the button or in the menu. */
    public static void act(String name) {
        var button = _find(Button.class, it -> it.withPredicate(CasePage::isOffered)).stream()
                .filter(offered -> offered.getText().equals(name))
                .findFirst();
        if (button.isPresent()) {
            _click(button.get());
            return;
        }
        var line = menu().filter(item -> item.getElement().getTextRecursively().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not offered, but " + offered()));
        ComponentUtil.fireEvent(line, new ClickEvent<>(line));
    }

    /** A rule says no, and the portal tells it as it does in a browser. */
    public static void refused(String verb) {
        var button = button(verb);
        try {
            _click(button);
        } catch (RuntimeException rule) {
            VaadinSession.getCurrent()
                    .getErrorHandler()
                    .error(new ErrorEvent(rule, button.getElement().getNode()));
            return;
        }
        throw new AssertionError(verb + " was not refused");
    }

    public static Dialog dialog() {
        return _get(Dialog.class);
    }

    public static Button button(String text) {
        return _get(Button.class, it -> it.withText(text));
    }

    public static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
