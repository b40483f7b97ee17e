package org.makegood.concerns;

import java.util.Optional;
import java.util.UUID;
import org.makegood.casework.Cases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The concerns, for listeners and services of other modules that have their own right to know. */
@Component
@Transactional(readOnly = true)
public class Concerns {

    private final ConcernRepository concerns;
    private final ConcernActionRepository actions;
    private final Categories categories;
    private final Cases cases;

    Concerns(ConcernRepository concerns, ConcernActionRepository actions, Categories categories, Cases cases) {
        this.concerns = concerns;
        this.actions = actions;
        this.categories = categories;
        this.cases = cases;
    }

    public Optional<ConcernCard> card(UUID concernId) {
        return concerns.findById(concernId)
                .map(concern -> new ConcernCard(
                        concern.id(),
                        categoryName(concernId),
                        concern.sinceOn(),
                        concern.whatHappens(),
                        concern.wouldHelp(),
                        concern.resolution(),
                        actions.findByConcernIdOrderByDueOnAscIdAsc(concernId).stream()
                                .map(ConcernAction::card)
                                .toList()));
    }

    private String categoryName(UUID concernId) {
        return cases.card(concernId)
                .flatMap(card -> Optional.ofNullable(card.category()))
                .flatMap(categories::category)
                .map(ConcernCategory::name)
                .orElse("");
    }
}
