package org.makegood.routing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.UUID;
import org.makegood.routing.RoutingRuleService;
import org.makegood.routing.RuleRow;
import org.makegood.routing.RuleSetCard;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Notices;

/** What is done to the rules of the draft on the page, each time to the version of it that is shown. */
class RuleChanges implements RuleList.Actions {

    /** What the page does afterwards. */
    interface Page {

        void refresh();

        void moved(UUID ruleId);
    }

    private final transient RoutingRuleService rules;
    private final SerializableSupplier<RuleSetCard> draft;
    private final transient Page page;

    RuleChanges(RoutingRuleService rules, SerializableSupplier<RuleSetCard> draft, Page page) {
        this.rules = rules;
        this.draft = draft;
        this.page = page;
    }

    void add() {
        new RuleDialog(null, rules.choices(), form -> {
                    rules.add(draft.get().id(), draft.get().version(), form);
                    changed("routing.rule.added");
                })
                .open();
    }

    @Override
    public void change(RuleRow row) {
        new RuleDialog(row.rule(), rules.choices(), form -> {
                    rules.change(draft.get().id(), draft.get().version(), row.id(), form);
                    changed("routing.rule.changed");
                })
                .open();
    }

    @Override
    public void move(RuleRow row, int places) {
        rules.move(draft.get().id(), draft.get().version(), row.id(), places);
        page.refresh();
        page.moved(row.id());
    }

    @Override
    public void remove(RuleRow row) {
        new ActionDialog(
                        translate("routing.rule.remove.question", row.number()),
                        translate("routing.rule.remove.verb"),
                        translate("routing.rule.remove.keep"),
                        () -> {
                            rules.remove(draft.get().id(), draft.get().version(), row.id());
                            changed("routing.rule.removed");
                        })
                .text(translate("routing.rule.remove.text", row.rule().words()))
                .open();
    }

    /** Asks whether to throw the whole draft away. */
    void discard(SerializableRunnable afterwards) {
        new ActionDialog(
                        translate("routing.set.discard.question", draft.get().number()),
                        translate("routing.set.discard"),
                        translate("routing.set.discard.keep"),
                        () -> {
                            rules.discard(draft.get().id(), draft.get().version());
                            Notices.done(translate("routing.set.discarded"));
                            afterwards.run();
                        })
                .text(translate("routing.set.discard.text"))
                .destroys()
                .open();
    }

    private void changed(String key) {
        Notices.done(translate(key));
        page.refresh();
    }
}
