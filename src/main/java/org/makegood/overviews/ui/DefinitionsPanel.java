package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.makegood.overviews.Overview;
import org.makegood.overviews.OverviewChoices;
import org.makegood.shell.FactsList;
import org.makegood.shell.Panel;

/** What every figure means, printed with the figures. */
class DefinitionsPanel extends Panel {

    DefinitionsPanel(Overview overview, OverviewChoices choices) {
        super(translate("overviews.define.title"));
        add(new FactsList()
                .fact(translate("overviews.define.concern"), translate("overviews.define.concern.text", choices.body()))
                .fact(
                        translate("overviews.define.before"),
                        translate(
                                "overviews.define.before.text",
                                overview.question().period().before().words()))
                .fact(translate("overviews.define.area"), translate("overviews.define.area.text"))
                .fact(translate("overviews.define.category"), translate("overviews.define.category.text"))
                .fact(translate("overviews.define.day"), translate("overviews.define.day.text"))
                .fact(translate("overviews.define.taken"), translate("overviews.define.taken.text"))
                .fact(translate("overviews.define.median"), translate("overviews.define.median.text"))
                .fact(translate("overviews.define.intime"), new PromisedWords(overview.promises()).inTime())
                .fact(translate("overviews.define.open"), translate("overviews.define.open.text"))
                .fact(translate("overviews.define.overdue"), translate("overviews.define.overdue.text"))
                .fact(translate("overviews.define.putright"), translate("overviews.define.putright.text"))
                .fact(translate("overviews.define.proposals"), translate("overviews.define.proposals.text"))
                .fact(translate("overviews.define.briefings"), translate("overviews.define.briefings.text")));
    }
}
