package org.makegood.routing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.makegood.kernel.Days;
import org.makegood.routing.RoutingRuleService;
import org.makegood.routing.RuleSetCard;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.AsAt;
import org.makegood.shell.EnglishDates;
import org.makegood.shell.Icons;
import org.makegood.shell.Notices;
import org.makegood.shell.PageHeader;
import org.makegood.shell.StatusTag;

/** Which set of rules is shown, from when to when it holds, and what can be done with it as a whole. */
class RuleSetHead extends Composite<Div> {

    /** What the page does after something changed. */
    interface Page {

        void show(int setNumber);

        void addRule();

        LocalDate today();
    }

    private final transient RoutingRuleService rules;
    private final transient Page page;

    RuleSetHead(RoutingRuleService rules, Page page) {
        this.rules = rules;
        this.page = page;
    }

    void show(RuleSetCard set, boolean mayPrepare) {
        var header = new PageHeader(translate("routing.rules.title"))
                .fact(tag(set))
                .fact(translate("routing.set.number", set.number()))
                .fact(new AsAt(days(set)));
        switch (set.state()) {
            case DRAFT -> {
                var add = new Button(translate("routing.rule.add"), Icons.PLUS.create(), _ -> page.addRule());
                header.actions(add, primary("routing.set.begin", () -> askWhenToBegin(set)));
            }
            case COMING -> header.actions(new Button(translate("routing.set.take-back"), _ -> takeBack(set)));
            case IN_FORCE, PAST -> {
                if (mayPrepare) {
                    header.actions(primary("routing.set.prepare", this::prepare));
                }
            }
        }
        getContent().removeAll();
        getContent().add(header);
    }

    private static StatusTag tag(RuleSetCard set) {
        return switch (set.state()) {
            case DRAFT ->
                new StatusTag(StatusTag.Kind.WAITING, Icons.PENCIL, set.state().label());
            case COMING ->
                new StatusTag(
                        StatusTag.Kind.INFO, Icons.CALENDAR_CLOCK, set.state().label());
            case IN_FORCE ->
                new StatusTag(
                        StatusTag.Kind.SUCCESS, Icons.CIRCLE_CHECK, set.state().label());
            case PAST ->
                new StatusTag(StatusTag.Kind.NEUTRAL, Icons.HISTORY, set.state().label());
        };
    }

    private static String days(RuleSetCard set) {
        if (set.from() == null) {
            return translate("routing.set.no-day");
        }
        return set.until() == null
                ? translate("routing.set.since", Days.written(set.from()))
                : translate(
                        "routing.set.from-to",
                        Days.written(set.from()),
                        Days.written(set.until().minusDays(1)));
    }

    private static Button primary(String key, Runnable action) {
        var button = new Button(translate(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void prepare() {
        var draft = rules.set(rules.prepare());
        Notices.done(translate("routing.set.prepared", draft.number()));
        page.show(draft.number());
    }

    private void askWhenToBegin(RuleSetCard set) {
        var from = EnglishDates.picker(translate("routing.set.begin.day"));
        from.setValue(page.today().plusDays(1));
        var dialog = new ActionDialog(
                translate("routing.set.begin.question", set.number()),
                translate("routing.set.begin.verb"),
                translate("routing.set.begin.keep"),
                () -> begin(set, from.getValue()));
        dialog.errors().field("from", from);
        dialog.text(translate("routing.set.begin.text")).fields(from).open();
    }

    private void begin(RuleSetCard set, LocalDate from) {
        rules.putInForce(set.id(), set.version(), from);
        Notices.done(translate("routing.set.begins", set.number(), Days.written(from)));
        page.show(set.number());
    }

    private void takeBack(RuleSetCard set) {
        rules.takeBack(set.id(), set.version());
        Notices.done(translate("routing.set.taken-back", set.number()));
        page.show(set.number());
    }
}
