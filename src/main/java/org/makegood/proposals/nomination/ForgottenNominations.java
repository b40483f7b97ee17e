package org.makegood.proposals.nomination;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets nominations that nobody went on with or confirmed: they hold names and addresses. */
@Component
class ForgottenNominations {

    private final NominationTable nominations;

    ForgottenNominations(NominationTable nominations) {
        this.nominations = nominations;
    }

    /** On several nodes at once it does no harm. */
    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT6H")
    void forget() {
        nominations.forget();
    }
}
