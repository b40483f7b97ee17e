package org.makegood.proposals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What people at work find on the site, as the proposer says. */
@Embeddable
class SiteFacts {

    @Enumerated(EnumType.STRING)
    private Facility toilets;

    @Enumerated(EnumType.STRING)
    private Facility handWashing;

    @Enumerated(EnumType.STRING)
    private Facility drinkingWater;

    @Enumerated(EnumType.STRING)
    private StepFree stepFree;

    private @Nullable String accessWords;

    private @Nullable String hazards;

    @Enumerated(EnumType.STRING)
    private VulnerableContact vulnerable;

    private @Nullable String vulnerableWords;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SiteFacts() {}

    static SiteFacts of(NewProposal.Site form) {
        var facts = new SiteFacts();
        facts.toilets = form.toilets();
        facts.handWashing = form.handWashing();
        facts.drinkingWater = form.drinkingWater();
        facts.stepFree = form.stepFree();
        facts.accessWords = form.accessWords();
        facts.hazards = form.hazards();
        facts.vulnerable = form.vulnerable();
        facts.vulnerableWords = form.vulnerableWords();
        return facts;
    }

    NewProposal.Site shown() {
        return new NewProposal.Site(
                toilets, handWashing, drinkingWater, stepFree, accessWords, hazards, vulnerable, vulnerableWords);
    }
}
