package org.makegood.routing;

import java.util.List;
import java.util.UUID;

/** What the fields of a rule can be filled with today. */
public record RuleChoices(
        List<Choice> regions, List<Choice> units, List<Choice> areas, List<Choice> categories, List<DeskChoice> desks) {

    /** @param name what people choose by */
    public record Choice(String code, String name) {}

    public record DeskChoice(UUID id, String name) {}
}
