package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.makegood.overviews.FunnelChoices;
import org.makegood.shell.FactsList;
import org.makegood.shell.Panel;

/** What every figure about proposals means, printed with the figures. */
class FunnelDefinitions extends Panel {

    FunnelDefinitions(FunnelChoices choices) {
        super(translate("overviews.define.title"));
        add(new FactsList()
                .fact(translate("overviews.funnel.define.asat"), translate("overviews.funnel.define.asat.text"))
                .fact(
                        translate("overviews.funnel.define.seen"),
                        translate("overviews.funnel.define.seen.text", choices.body()))
                .fact(translate("overviews.funnel.define.proposed"), translate("overviews.funnel.define.proposed.text"))
                .fact(translate("overviews.funnel.define.assessed"), translate("overviews.funnel.define.assessed.text"))
                .fact(
                        translate("overviews.funnel.define.scheduled"),
                        translate("overviews.funnel.define.scheduled.text"))
                .fact(translate("overviews.funnel.define.unit"), translate("overviews.funnel.define.unit.text"))
                .fact(translate("overviews.funnel.define.median"), translate("overviews.funnel.define.median.text"))
                .fact(translate("overviews.funnel.define.hours"), translate("overviews.funnel.define.hours.text")));
    }
}
