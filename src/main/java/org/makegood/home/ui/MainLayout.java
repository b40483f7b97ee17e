package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.Actor;
import org.makegood.identity.Appointments;
import org.makegood.identity.CurrentUser;
import org.makegood.shell.ErrorSummary;
import org.makegood.shell.Finder;
import org.makegood.shell.Icons;
import org.makegood.shell.MenuPart;

/**
 * The frame around every page of the workspace: menu, whom the person acts for, search, account. The page stands in
 * {@code main}, below the sentences of what went wrong there.
 */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String MAIN = "main";

    /** After a change of page the heading is what is read next, unless the page has put the focus somewhere itself. */
    private static final String FOCUS_THE_HEADING = """
            const heading = this.querySelector('h1');
            if (heading && !this.contains(document.activeElement)) {
              heading.tabIndex = -1;
              heading.focus({preventScroll: true});
            }
            """;

    private final MainMenu menu;
    private final Main main = new Main();
    private final ErrorSummary problems = new ErrorSummary();

    private @Nullable String path;

    MainLayout(
            List<MenuPart> menuParts,
            Optional<Finder> finder,
            CurrentUser currentUser,
            Appointments appointments,
            AuthenticationContext authentication) {
        var actor = currentUser.actor();
        menu = new MainMenu(menuParts, actor);
        setPrimarySection(Section.DRAWER);
        addToDrawer(drawer(actor, appointments, authentication));
        addToNavbar(bar(finder.filter(Finder::offered)));
        main.setId(MAIN);
        main.addClassName("ws");
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
    }

    private Aside drawer(Actor actor, Appointments appointments, AuthenticationContext authentication) {
        var drawer = new Aside(
                Logo.full(),
                new ActingFor(actor, appointments),
                menu,
                new AccountFoot(actor, menu.accountLinks(), authentication));
        drawer.addClassNames("mg-frame", "drawer");
        drawer.getElement().setAttribute("aria-label", translate("home.frame"));
        setI18n(new AppLayoutI18n().setDrawer(translate("home.frame")));
        return drawer;
    }

    private Header bar(Optional<Finder> finder) {
        var bar = new Header(new SkipLink(main), toggle(), Logo.mark());
        bar.addClassName("bar");
        finder.map(SearchBox::new).ifPresent(bar::add);
        bar.add(publicPages());
        return bar;
    }

    private static DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setIcon(Icons.MENU.create());
        toggle.setAriaLabel(translate("home.menu.open"));
        return toggle;
    }

    private static Component publicPages() {
        var link = new Anchor("../", Icons.GLOBE.create(), new Span(translate("home.public")));
        link.addClassName("public-pages");
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        problems.clear();
        main.getElement().removeAllChildren();
        main.getElement().appendChild(problems.getElement(), content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            content.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.refresh();
        menu.tellApart(event.getLocation());
        problems.clear();
        var now = event.getLocation().getPath();
        if (path != null && !path.equals(now)) {
            main.getElement().executeJs(FOCUS_THE_HEADING);
        }
        path = now;
    }
}
