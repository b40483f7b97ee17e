package org.makegood.proposals.nomination;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.makegood.kernel.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nominations that wait to be confirmed, for whoever writes to people about them. */
@Component
@Transactional(readOnly = true)
public class Nominations {

    /** How long an unsent nomination is kept after the last word, a sent one for its confirmation, and then its link. */
    public static final Duration KEPT = Duration.ofDays(14);

    private final NominationTable nominations;

    Nominations(NominationTable nominations) {
        this.nominations = nominations;
    }

    public Optional<NominationCard> card(UUID nominationId) {
        return nominations
                .find(nominationId)
                .filter(row -> row.confirmToken() != null && row.sentTo() != null)
                .map(row -> new NominationCard(
                        row.id(),
                        Objects.requireNonNullElse(row.content().place(), ""),
                        Objects.requireNonNullElse(row.content().contactName(), ""),
                        EmailAddress.parse(Objects.requireNonNull(row.sentTo())).orElseThrow(),
                        Objects.requireNonNull(row.confirmToken()),
                        row.keptUntil()));
    }
}
