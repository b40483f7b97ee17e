package org.makegood.overviews.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import org.makegood.areas.Unit;
import org.makegood.overviews.FunnelChoices;
import org.makegood.overviews.FunnelQuestion;

/** Questions about proposals as they stand in the address. What is not known is left out; the usual day is today. */
final class FunnelAddress {

    private static final String AS_AT = "asat";
    private static final String UNIT = "unit";

    private FunnelAddress() {}

    static FunnelQuestion question(QueryParameters address, FunnelChoices choices) {
        return new FunnelQuestion(
                OverviewAddress.day(address, AS_AT)
                        .filter(day -> !day.isAfter(choices.today()))
                        .orElse(choices.today()),
                OverviewAddress.period(address).orElse(null),
                OverviewAddress.areas(address, choices.areas()),
                address.getSingleParameter(UNIT)
                        .filter(code -> choices.units().stream().map(Unit::code).anyMatch(code::equals))
                        .orElse(null));
    }

    static QueryParameters of(FunnelQuestion question, FunnelChoices choices) {
        var parameters = new LinkedHashMap<String, String>();
        if (!question.asAt().equals(choices.today())) {
            parameters.put(AS_AT, question.asAt().toString());
        }
        if (question.sent() != null) {
            OverviewAddress.put(parameters, question.sent());
        }
        OverviewAddress.put(parameters, question.areaCodes());
        if (question.unitCode() != null) {
            parameters.put(UNIT, question.unitCode());
        }
        return QueryParameters.simple(parameters);
    }
}
