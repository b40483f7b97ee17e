package org.makegood.routing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.ADMINISTRATOR;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
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
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Days;
import org.makegood.routing.RoutingRuleService;
import org.makegood.routing.RuleChoices.Choice;
import org.makegood.routing.RuleRow;
import org.makegood.routing.RuleSetCard;
import org.makegood.routing.RuleSetState;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Icons;
import org.makegood.shell.Notices;
import org.makegood.shell.Panel;
import org.makegood.shell.ViewLinks;
import org.springframework.data.domain.PageRequest;

/** The rules that say where work goes. The set shown and the region stand in the address. */
@Route("admin/routing")
@RolesAllowed(ADMINISTRATOR)
class RoutingRulesView extends Section
        implements BeforeEnterObserver, HasDynamicTitle, RuleList.Actions, RuleSetHead.Page {

    private static final String SET = "set";
    private static final String REGION = "region";
    private static final PageRequest SETS_SHOWN = PageRequest.of(0, 6);

    private final transient RoutingRuleService rules;
    private final transient Clock clock;
    private final RuleSetHead head;
    private final ViewLinks views = new ViewLinks(translate("routing.rules.views"));
    private final Select<Choice> region = new Select<>();
    private final RuleList list = new RuleList(this);
    private final Panel listPanel = new Panel(translate("routing.rules.order"), list).flush();
    private final Button discard = new Button(translate("routing.set.discard"), Icons.TRASH_2.create());
    private final TryOut tryOut;
    private @Nullable RuleSetCard shown;

    RoutingRulesView(RoutingRuleService rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
        head = new RuleSetHead(rules, this);
        tryOut = new TryOut(today(), request -> rules.tryOut(set().id(), request));
        region.setLabel(translate("routing.rules.region"));
        region.setEmptySelectionAllowed(true);
        region.setEmptySelectionCaption(translate("routing.rules.region.all"));
        region.setItemLabelGenerator(choice -> choice == null ? translate("routing.rules.region.all") : choice.name());
        region.addThemeVariants(SelectVariant.LUMO_SMALL);
        region.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                show(set().number());
            }
        });
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        discard.addClickListener(_ -> askToDiscard());
        var filters = new Div(region);
        filters.addClassName("filters");
        var main = new Div(listPanel, discard);
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
        region.setItems(choices.regions());
        region.setValue(choices.regions().stream()
                .filter(choice -> choice.code().equals(parameter(event.getLocation(), REGION)))
                .findFirst()
                .orElse(null));
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
        return rules.rules(
                set().id(), region.isEmpty() ? null : region.getValue().code());
    }

    @Override
    public void show(int setNumber) {
        UI.getCurrentOrThrow().navigate(RoutingRulesView.class, address(setNumber));
    }

    private QueryParameters address(int setNumber) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(SET, String.valueOf(setNumber));
        if (!region.isEmpty()) {
            parameters.put(REGION, region.getValue().code());
        }
        return QueryParameters.simple(parameters);
    }

    @Override
    public void addRule() {
        new RuleDialog(null, rules.choices(), form -> {
                    rules.add(set().id(), set().version(), form);
                    changed("routing.rule.added");
                })
                .open();
    }

    @Override
    public void change(RuleRow row) {
        new RuleDialog(row.rule(), rules.choices(), form -> {
                    rules.change(set().id(), set().version(), row.id(), form);
                    changed("routing.rule.changed");
                })
                .open();
    }

    @Override
    public void move(RuleRow row, int places) {
        rules.move(set().id(), set().version(), row.id(), places);
        refresh(String.valueOf(set().number()));
        list.moved(row.id(), rows());
    }

    @Override
    public void remove(RuleRow row) {
        new ActionDialog(
                        translate("routing.rule.remove.question", row.number()),
                        translate("routing.rule.remove.verb"),
                        translate("routing.rule.remove.keep"),
                        () -> {
                            rules.remove(set().id(), set().version(), row.id());
                            changed("routing.rule.removed");
                        })
                .text(translate("routing.rule.remove.text", row.rule().words()))
                .open();
    }

    private void changed(String key) {
        Notices.done(translate(key));
        refresh(String.valueOf(set().number()));
    }

    private void askToDiscard() {
        new ActionDialog(
                        translate("routing.set.discard.question", set().number()),
                        translate("routing.set.discard"),
                        translate("routing.set.discard.keep"),
                        () -> {
                            rules.discard(set().id(), set().version());
                            Notices.done(translate("routing.set.discarded"));
                            UI.getCurrentOrThrow().navigate(RoutingRulesView.class);
                        })
                .text(translate("routing.set.discard.text"))
                .destroys()
                .open();
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
