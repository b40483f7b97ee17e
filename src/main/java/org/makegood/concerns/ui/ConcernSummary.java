package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.Unit;
import org.makegood.casework.ui.WrittenFacts;
import org.makegood.concerns.Effect;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;

/** What was written in each step, to look at before it is sent. */
class ConcernSummary {

    private final ConcernFields fields;
    private final AboutFields about;

    ConcernSummary(ConcernFields fields) {
        this.fields = fields;
        about = fields.about;
    }

    WrittenFacts about() {
        var facts = new WrittenFacts().asked(translate("concerns.log.category"), category());
        if (about.forum.isVisible() && about.forum.getValue() != null) {
            facts.fact(translate("concerns.log.forum"), about.forum.getValue().name());
        }
        facts.asked(
                translate("concerns.log.area"),
                about.area.isEmpty() ? null : about.area.getValue().name());
        if (!about.answeringUnit.isEmpty()) {
            facts.fact(
                    about.answeringUnit.getLabel(),
                    about.answeringUnit.getValue().name());
        }
        if (!about.furtherAreas.getValue().isEmpty()) {
            facts.fact(
                    translate("concerns.log.further-areas"),
                    about.furtherAreas.getValue().stream()
                            .map(Area::name)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        about.unitConcerned
                .getOptionalValue()
                .map(Unit::name)
                .ifPresent(unit -> facts.fact(translate("concerns.log.unit-concerned"), unit));
        return facts;
    }

    private @Nullable String category() {
        if (about.group.getValue() == null) {
            return null;
        }
        var group = about.group.getValue().name();
        return about.under.getValue() == null
                ? group
                : group + ", " + about.under.getValue().name();
    }

    WrittenFacts happening() {
        return new WrittenFacts()
                .asked(translate("concerns.log.title"), fields.title.getValue())
                .asked(translate("concerns.log.what-happens"), fields.whatHappens.getValue())
                .asked(
                        translate("concerns.log.since"),
                        fields.since.isEmpty() ? null : Days.written(fields.since.getValue()))
                .asked(
                        translate("concerns.log.effects"),
                        fields.effects.getValue().stream()
                                .sorted()
                                .map(Effect::label)
                                .collect(Collectors.joining("; ")))
                .optional(translate("concerns.log.effect-words"), fields.effectWords.getValue())
                .asked(
                        translate("concerns.log.severity"),
                        fields.severity.isEmpty()
                                ? null
                                : fields.severity.getValue().label())
                .optional(translate("concerns.log.would-help"), fields.wouldHelp.getValue());
    }

    WrittenFacts sharing() {
        var facts = new WrittenFacts()
                .asked(
                        translate("concerns.log.marking"),
                        fields.marking.isEmpty()
                                ? null
                                : fields.marking.getValue().label());
        if (fields.marking.getValue() != Marking.OFFICIAL_SENSITIVE) {
            facts.asked(
                    translate("concerns.log.audience"),
                    fields.audience.isEmpty()
                            ? null
                            : fields.audience.getValue().label());
        }
        return facts.asked(
                translate("concerns.log.attribution"),
                fields.attribution.isEmpty()
                        ? null
                        : fields.attribution.getValue().label());
    }
}
