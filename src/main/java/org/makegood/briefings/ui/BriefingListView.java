package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.makegood.briefings.BriefingCalendarService;
import org.makegood.briefings.BriefingFilter;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Roles;
import org.makegood.shell.EmptyState;
import org.makegood.shell.FilterBar;
import org.makegood.shell.Icons;
import org.makegood.shell.PageHeader;
import org.makegood.shell.ViewLinks;

/** The briefings that the person may see. Which of them, and words of the title, stand in the address. */
@Route("briefings")
@PageTitle("briefings.list.title")
@RolesAllowed({Roles.PARTNER, Roles.STAFF, Roles.COMPILER, Roles.ADMINISTRATOR})
class BriefingListView extends Section implements BeforeEnterObserver {

    private static final String SHOW = "show";
    private static final String OWN = "own";
    private static final String OVER = "over";
    private static final String WORDS = "q";

    private final transient BriefingCalendarService calendar;
    private final transient Actor actor;
    private final ViewLinks views = new ViewLinks(translate("briefings.list.views"));
    private final TextField words = new TextField(translate("briefings.list.words"));
    private final BriefingGrid grid = new BriefingGrid();
    private BriefingFilter filter = BriefingFilter.toCome();

    BriefingListView(BriefingCalendarService calendar, CurrentUser currentUser) {
        this.calendar = calendar;
        actor = currentUser.actor();
        words.addThemeVariants(TextFieldVariant.SMALL);
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("grow");
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                UI.getCurrentOrThrow().navigate(BriefingListView.class, address(filter, event.getValue()));
            }
        });
        var filters = new FilterBar(words);
        grid.setItemsPageable(page -> this.calendar.list(filter, (int) page.getOffset(), page.getPageSize()));
        add(header(), views, filters, grid);
    }

    private PageHeader header() {
        var header = new PageHeader(translate("briefings.list.title"));
        if (actor instanceof Actor.Staff) {
            var write = new Button(
                    translate("briefings.list.write"),
                    Icons.PLUS.create(),
                    _ -> UI.getCurrentOrThrow().navigate(WriteBriefingView.class));
            write.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(write);
        }
        return header;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var show = parameters.getSingleParameter(SHOW).orElse("");
        var typed = parameters.getSingleParameter(WORDS).orElse("");
        filter = new BriefingFilter(OVER.equals(show), OWN.equals(show), null, null, typed.isBlank() ? null : typed);
        words.setValue(typed);
        views.show(views());
        grid.setEmptyStateComponent(nothing());
        grid.getDataProvider().refreshAll();
    }

    private List<ViewLinks.View> views() {
        var shown = new ArrayList<ViewLinks.View>();
        shown.add(view(translate("briefings.list.to-come"), BriefingFilter.toCome()));
        if (!(actor instanceof Actor.Administrator)) {
            shown.add(view(
                    translate(actor instanceof Actor.Staff ? "briefings.list.desk" : "briefings.list.own"),
                    new BriefingFilter(false, true, null, null, null)));
        }
        shown.add(view(translate("briefings.list.over"), BriefingFilter.over()));
        return shown;
    }

    private ViewLinks.View view(String text, BriefingFilter of) {
        return new ViewLinks.View(
                text,
                BriefingListView.class,
                address(of, words.getValue()),
                null,
                false,
                of.past() == filter.past() && of.own() == filter.own());
    }

    private EmptyState nothing() {
        return filter.words() == null
                ? new EmptyState(
                        Icons.CALENDAR_DAYS, translate("briefings.list.none"), translate("briefings.list.none.why"))
                : new EmptyState(
                        Icons.SEARCH_X,
                        translate("briefings.list.nomatch", filter.words()),
                        translate("briefings.list.nomatch.why"));
    }

    static QueryParameters own() {
        return address(new BriefingFilter(false, true, null, null, null), "");
    }

    /** Those to come that have these words; from there one goes on to those that are over. */
    static QueryParameters of(String words) {
        return address(BriefingFilter.toCome(), words);
    }

    private static QueryParameters address(BriefingFilter filter, String words) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.past()) {
            parameters.put(SHOW, OVER);
        } else if (filter.own()) {
            parameters.put(SHOW, OWN);
        }
        if (!words.isBlank()) {
            parameters.put(WORDS, words.strip());
        }
        return QueryParameters.simple(parameters);
    }
}
