package org.makegood.concerns;

import java.util.Optional;
import java.util.UUID;
import org.makegood.casework.CaseCard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The concerns, for listeners and services of other modules that have their own right to know. */
@Component
@Transactional(readOnly = true)
public class Concerns {

    private final ConcernRepository concerns;
    private final ConcernActionRepository actions;
    private final Categories categories;

    Concerns(ConcernRepository concerns, ConcernActionRepository actions, Categories categories) {
        this.concerns = concerns;
        this.actions = actions;
        this.categories = categories;
    }

    /** @param card that of its case */
    public Optional<ConcernCard> card(CaseCard card) {
        return concerns.findById(card.id())
                .map(concern -> new ConcernCard(
                        concern.id(),
                        categoryName(card),
                        concern.sinceOn(),
                        concern.whatHappens(),
                        concern.wouldHelp(),
                        concern.resolution()));
    }

    public Optional<ConcernCard.Action> action(UUID actionId) {
        return actions.findById(actionId).map(ConcernAction::card);
    }

    private String categoryName(CaseCard card) {
        return Optional.ofNullable(card.category())
                .flatMap(categories::category)
                .map(ConcernCategory::name)
                .orElse("");
    }
}
