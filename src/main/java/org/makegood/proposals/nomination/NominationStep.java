package org.makegood.proposals.nomination;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages on which a visitor nominates a project, in their order, and the properties each fills. */
public enum NominationStep {
    TESTS("benefitsCommunity", "takesNoPaidWork", "makesNoProfit"),
    YOU("contactName", "contactEmail", "contactTelephone", "hostOrganisation"),
    PLACE("place", "postcode", "areaCode", "answeringUnit", "siteAccess"),
    WORK("workKind", "what", "peoplePerSession", "days", "times", "from", "to"),
    HELP("projectType", "supervision", "tools"),
    SITE(
            "toilets",
            "handWashing",
            "drinkingWater",
            "stepFree",
            "accessWords",
            "hazards",
            "vulnerable",
            "vulnerableWords"),
    /** Photos are no properties of what is typed: they are kept beside it. */
    PHOTOS,
    PUBLICITY("publicity");

    private final List<String> properties;

    NominationStep(String... properties) {
        this.properties = List.of(properties);
    }

    public List<String> properties() {
        return properties;
    }

    /** As it stands in the address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NominationStep> of(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug().equals(slug)).findFirst();
    }

    /** The page after this; empty after the last, when it is time to check and send. */
    public Optional<NominationStep> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    public Optional<NominationStep> back() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
