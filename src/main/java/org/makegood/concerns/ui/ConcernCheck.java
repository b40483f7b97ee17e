package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.concerns.Effect;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
import org.makegood.shell.FactsList;

/** All that was written, to look at before it is sent, with a way back to each step. */
class ConcernCheck extends Composite<Div> {

    private final ConcernFields fields;

    ConcernCheck(ConcernFields fields) {
        this.fields = fields;
        getContent().addClassName("check");
    }

    /** @param addresses where the step of an index is found */
    void refresh(List<String> steps, IntFunction<String> addresses) {
        getContent().removeAll();
        getContent()
                .add(
                        head(steps.get(0), addresses.apply(0)),
                        about(),
                        head(steps.get(1), addresses.apply(1)),
                        happening(),
                        head(steps.get(2), addresses.apply(2)),
                        sharing());
    }

    private static Component head(String step, String address) {
        var change = new Anchor(address, translate("concerns.log.change"));
        var of = new Span(" " + step);
        of.addClassName("vh");
        change.add(of);
        var head = new Div(new H3(step), change);
        head.addClassName("head");
        return head;
    }

    private FactsList about() {
        var facts = new FactsList().fact(translate("concerns.log.category"), category());
        if (fields.about.forum.isVisible() && fields.about.forum.getValue() != null) {
            facts.fact(
                    translate("concerns.log.forum"),
                    fields.about.forum.getValue().name());
        }
        facts.fact(
                translate("concerns.log.area"),
                fields.about.area.getValue() == null
                        ? missing()
                        : fields.about.area.getValue().name());
        if (fields.about.answeringUnit.isVisible() && fields.about.answeringUnit.getValue() != null) {
            facts.fact(
                    translate("concerns.log.answering-unit"),
                    fields.about.answeringUnit.getValue().name());
        }
        if (!fields.about.furtherAreas.getValue().isEmpty()) {
            facts.fact(
                    translate("concerns.log.further-areas"),
                    fields.about.furtherAreas.getValue().stream()
                            .map(Area::name)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        if (fields.about.unitConcerned.getValue() != null) {
            facts.fact(
                    translate("concerns.log.unit-concerned"),
                    fields.about.unitConcerned.getValue().name());
        }
        return facts;
    }

    private String category() {
        if (fields.about.group.getValue() == null) {
            return missing();
        }
        var group = fields.about.group.getValue().name();
        return fields.about.under.getValue() == null
                ? group
                : group + ", " + fields.about.under.getValue().name();
    }

    private FactsList happening() {
        return new FactsList()
                .fact(translate("concerns.log.title"), written(fields.title.getValue()))
                .fact(translate("concerns.log.what-happens"), text(fields.whatHappens.getValue()))
                .fact(
                        translate("concerns.log.since"),
                        fields.since.getValue() == null ? missing() : Days.written(fields.since.getValue()))
                .fact(
                        translate("concerns.log.effects"),
                        written(fields.effects.getValue().stream()
                                .sorted()
                                .map(Effect::label)
                                .collect(Collectors.joining("; "))))
                .fact(translate("concerns.log.effect-words"), text(fields.effectWords.getValue()))
                .fact(
                        translate("concerns.log.severity"),
                        fields.severity.getValue() == null
                                ? missing()
                                : fields.severity.getValue().label())
                .fact(translate("concerns.log.would-help"), text(fields.wouldHelp.getValue()));
    }

    private FactsList sharing() {
        var sensitive = fields.marking.getValue() == Marking.OFFICIAL_SENSITIVE;
        var facts = new FactsList()
                .fact(
                        translate("concerns.log.marking"),
                        fields.marking.getValue() == null
                                ? missing()
                                : fields.marking.getValue().label());
        if (!sensitive) {
            facts.fact(
                    translate("concerns.log.audience"),
                    fields.audience.getValue() == null
                            ? missing()
                            : fields.audience.getValue().label());
        }
        return facts.fact(
                translate("concerns.log.attribution"),
                fields.attribution.getValue() == null
                        ? missing()
                        : fields.attribution.getValue().label());
    }

    private static Component text(@Nullable String words) {
        var text = new Span(words == null || words.isBlank() ? translate("concerns.log.left-out") : words.strip());
        text.addClassName("prose");
        return text;
    }

    private static String written(String words) {
        return words.isBlank() ? missing() : words.strip();
    }

    private static String missing() {
        return translate("concerns.log.missing");
    }
}
