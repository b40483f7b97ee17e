package org.makegood.routing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Days;
import org.makegood.kernel.Severity;
import org.makegood.routing.NewRule;
import org.makegood.routing.RuleRow;

/** What a rule asks for and what it does, in words. */
final class RuleWords {

    private RuleWords() {}

    /** "Concern; at least serious; in London". */
    static String conditions(RuleRow row) {
        var conditions = row.rule().conditions();
        var words = new ArrayList<String>();
        if (conditions.kind() != null) {
            words.add(conditions.kind().label());
        }
        if (conditions.serviceLine() != null) {
            words.add(conditions.serviceLine().label());
        }
        add(words, "routing.rule.if.category", row.names().category());
        if (conditions.severity() != null) {
            words.add(severity(conditions.severity()));
        }
        if (conditions.marking() != null) {
            words.add(conditions.marking().label());
        }
        add(words, "routing.rule.if.unit", row.names().unit());
        add(words, "routing.rule.if.area", row.names().area());
        return words.isEmpty() ? translate("routing.rule.if.always") : String.join("; ", words);
    }

    /** "Goes to Croydon partnerships; copy to the unit above". */
    static String effects(RuleRow row) {
        var effects = row.rule().effects();
        var words = new ArrayList<String>();
        switch (effects.forwardTo()) {
            case DESK -> add(words, "routing.rule.then.desk", row.names().forwardDesk());
            case UNIT -> add(words, "routing.rule.then.unit", row.names().forwardUnit());
            case PARENT_UNIT -> words.add(translate("routing.rule.then.parent"));
            case null -> {}
        }
        if (effects.withoutCopies()) {
            words.add(translate("routing.rule.then.no-copies"));
        }
        if (effects.copyToPartnerships()) {
            words.add(translate("routing.rule.then.copy-partnerships"));
        }
        if (effects.copyToParent()) {
            words.add(translate("routing.rule.then.copy-parent"));
        }
        row.names().copyDesks().forEach(desk -> add(words, "routing.rule.then.copy-desk", desk));
        return String.join("; ", words);
    }

    /** "From 1 July 2026 to 31 July 2026", or nothing when it holds as long as its set. */
    static String days(NewRule rule) {
        var words = new ArrayList<String>();
        if (rule.from() != null) {
            words.add(translate("routing.rule.from", Days.written(rule.from())));
        }
        if (rule.until() != null) {
            words.add(translate("routing.rule.to", Days.written(rule.until().minusDays(1))));
        }
        return String.join(", ", words);
    }

    static String severity(Severity severity) {
        return severity == Severity.CRITICAL
                ? severity.label()
                : translate("routing.rule.if.severity", severity.label());
    }

    private static void add(List<String> words, String key, @Nullable String name) {
        if (name != null) {
            words.add(translate(key, name));
        }
    }
}
