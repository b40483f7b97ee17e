package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.makegood.overviews.FunnelStage;

/** What the stages of a proposal are called in figures. */
final class FunnelWords {

    private FunnelWords() {}

    static String of(FunnelStage stage) {
        return translate(
                switch (stage) {
                    case PROPOSED -> "overviews.funnel.proposed";
                    case ASSESSED -> "overviews.funnel.assessed";
                    case ACCEPTED -> "overviews.funnel.accepted";
                    case SCHEDULED -> "overviews.funnel.scheduled";
                    case COMPLETED -> "overviews.funnel.completed";
                    case DECLINED -> "overviews.funnel.declined";
                    case WITHDRAWN -> "overviews.funnel.withdrawn";
                });
    }
}
