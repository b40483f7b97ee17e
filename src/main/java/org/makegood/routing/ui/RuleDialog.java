package org.makegood.routing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import org.makegood.routing.NewRule;
import org.makegood.routing.RuleChoices;
import org.makegood.shell.ActionDialog;

/** Adds a rule, or changes one. */
class RuleDialog extends ActionDialog {

    /** @param rule the rule to change, or null for a new one */
    RuleDialog(@Nullable NewRule rule, RuleChoices choices, SerializableConsumer<NewRule> onSave) {
        super(
                translate(rule == null ? "routing.rule.add.question" : "routing.rule.change.question"),
                translate(rule == null ? "routing.rule.add.verb" : "routing.rule.change.verb"),
                translate(rule == null ? "routing.rule.add.keep" : "routing.rule.change.keep"));
        setWidth("44rem");
        var form = new RuleForm(choices, errors());
        if (rule != null) {
            form.fill(rule);
        }
        fields(form);
        onAct(() -> onSave.accept(form.rule()));
    }
}
