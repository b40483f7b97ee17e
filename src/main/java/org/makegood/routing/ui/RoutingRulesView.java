package org.makegood.routing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.ADMINISTRATOR;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Days;
import org.makegood.routing.RoutingRuleService;
import org.makegood.routing.RuleRow;
import org.makegood.routing.RuleSetCard;
import org.makegood.routing.RuleSetState;
import org.makegood.shell.FilterBar;
import org.makegood.shell.Icons;
import org.makegood.shell.Panel;
import org.makegood.shell.ViewLinks;
import org.springframework.data.domain.PageRequest;

/** The rules that say where work goes. The set shown and the region stand in the address. */
@Route("admin/routing")
@RolesAllowed(ADMINISTRATOR)
class RoutingRulesView extends Section
        implements BeforeEnterObserver, HasDynamicTitle, RuleChanges.Page, RuleSetHead.Page {

    private static final String SET = "set";
    private static final String REGION = "region";
    private static final PageRequest SETS_SHOWN = PageRequest.of(0, 6);

    private final transient RoutingRuleService rules;
    private final transient Clock clock;
    private final RuleSetHead head;
    private final ViewLinks views = new ViewLinks(translate("routing.rules.views"));
    private final RegionFilter region = new RegionFilter(() -> show(set().number()));
    private final RuleChanges changes;
    private final RuleList list;
    private final Button discard = new Button(translate("routing.set.discard"), Icons.TRASH_2.create());
    private final TryOut tryOut;
    private @Nullable RuleSetCard shown;

    RoutingRulesView(RoutingRuleService rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
        head = new RuleSetHead(rules, this);
        changes = new RuleChanges(rules, this::set, this);
        list = new RuleList(changes);
        tryOut = new TryOut(today(), rules, () -> set().id());
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        discard.addClickListener(
                _ -> changes.discard(() -> UI.getCurrentOrThrow().navigate(RoutingRulesView.class)));
        var filters = new FilterBar(region);
        var main = new Div(new Panel(translate("routing.rules.order"), list).flush(), discard);
        var rail = new Div(tryOut);
        rail.addClassName("rail");
        var columns = new Div(main, rail);
        columns.addClassName("cols");
        add(head, views, filters, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var choices = rules.choices();
        tryOut.choices(choices);
        region.offer(choices.regions(), parameter(event.getLocation(), REGION));
        refresh(parameter(event.getLocation(), SET));
    }

    private void refresh(@Nullable String number) {
        var sets = rules.sets(SETS_SHOWN);
        var set = sets.stream()
                .filter(each -> String.valueOf(each.number()).equals(number))
                .findFirst()
                .or(() -> sets.stream()
                        .filter(each -> each.state() == RuleSetState.IN_FORCE)
                        .findFirst())
                .orElseGet(sets::getFirst);
        shown = set;
        head.show(set, sets.stream().noneMatch(each -> each.state() == RuleSetState.DRAFT));
        views.show(sets.stream().map(each -> view(each, set)).toList());
        var draft = set.state() == RuleSetState.DRAFT;
        list.show(rows(), draft && region.isEmpty());
        discard.setVisible(draft);
        tryOut.clear();
    }

    private ViewLinks.View view(RuleSetCard set, RuleSetCard current) {
        return new ViewLinks.View(
                translate("routing.set.view", set.state().label(), set.number()),
                RoutingRulesView.class,
                address(set.number()),
                null,
                false,
                set.id().equals(current.id()));
    }

    private List<RuleRow> rows() {
        return rules.rules(set().id(), region.code());
    }

    @Override
    public void show(int setNumber) {
        UI.getCurrentOrThrow().navigate(RoutingRulesView.class, address(setNumber));
    }

    private QueryParameters address(int setNumber) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(SET, String.valueOf(setNumber));
        if (!region.isEmpty()) {
            parameters.put(REGION, region.code());
        }
        return QueryParameters.simple(parameters);
    }

    @Override
    public void addRule() {
        changes.add();
    }

    @Override
    public void refresh() {
        refresh(String.valueOf(set().number()));
    }

    @Override
    public void moved(UUID ruleId) {
        list.moved(ruleId, rows());
    }

    private RuleSetCard set() {
        if (shown == null) {
            throw new IllegalStateException("No set of rules is shown yet");
        }
        return shown;
    }

    @Override
    public LocalDate today() {
        return Days.today(clock);
    }

    private static @Nullable String parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name).orElse(null);
    }

    @Override
    public String getPageTitle() {
        return translate("routing.rules.title");
    }
}
