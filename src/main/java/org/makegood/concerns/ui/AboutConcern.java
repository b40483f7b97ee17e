package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.stream.Collectors;
import org.makegood.concerns.ConcernView;
import org.makegood.concerns.Effect;
import org.makegood.kernel.Days;
import org.makegood.shell.FactsList;
import org.makegood.shell.Panel;

/** What the concern is about, as the partner put it. */
class AboutConcern extends Panel {

    AboutConcern(ConcernView concern) {
        super(translate("concerns.about"));
        var category = concern.category().name();
        var facts = new FactsList()
                .fact(
                        translate("concerns.about.category"),
                        concern.group() == null ? category : concern.group().name() + ", " + category);
        if (concern.forum() != null) {
            facts.fact(translate("concerns.about.forum"), concern.forum().name());
        }
        if (concern.unitConcerned() != null) {
            facts.fact(translate("concerns.about.unit"), concern.unitConcerned().name());
        }
        facts.fact(translate("concerns.about.since"), Days.written(concern.since()))
                .fact(
                        translate("concerns.about.effects"),
                        concern.effects().stream()
                                .sorted()
                                .map(Effect::label)
                                .collect(Collectors.joining(". ", "", ".")));
        if (concern.effectWords() != null) {
            facts.fact(translate("concerns.about.effect-words"), concern.effectWords());
        }
        add(facts);
    }
}
