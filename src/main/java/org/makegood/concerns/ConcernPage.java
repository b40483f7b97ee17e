package org.makegood.concerns;

import java.time.Clock;
import java.util.Optional;
import org.makegood.areas.AreaDirectory;
import org.makegood.casework.CaseCard;
import org.makegood.kernel.Days;
import org.springframework.stereotype.Component;

/** Puts together what a case's page shows of a concern. */
@Component
class ConcernPage {

    private final ConcernActionRepository actions;
    private final Categories categories;
    private final AreaDirectory areas;
    private final Clock clock;

    ConcernPage(ConcernActionRepository actions, Categories categories, AreaDirectory areas, Clock clock) {
        this.actions = actions;
        this.categories = categories;
        this.areas = areas;
        this.clock = clock;
    }

    ConcernView of(Concern concern, CaseCard card) {
        var status = ConcernStatus.valueOf(card.status().name());
        var category = Optional.ofNullable(card.category())
                .flatMap(categories::category)
                .orElseThrow();
        var today = Days.today(clock);
        return new ConcernView(
                concern.id(),
                status,
                status.next(),
                Optional.ofNullable(category.parentCode())
                        .flatMap(categories::category)
                        .orElse(null),
                category,
                Optional.ofNullable(concern.forum())
                        .flatMap(categories::category)
                        .orElse(null),
                Optional.ofNullable(concern.unitConcerned())
                        .flatMap(areas::unit)
                        .orElse(null),
                concern.sinceOn(),
                concern.whatHappens(),
                concern.effects(),
                concern.effectWords(),
                concern.wouldHelp(),
                concern.resolution(),
                actions.findByConcernIdOrderByDueOnAscIdAsc(concern.id()).stream()
                        .map(action -> action.shown(today))
                        .toList());
    }
}
