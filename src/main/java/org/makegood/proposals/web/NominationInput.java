package org.makegood.proposals.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Days;
import org.makegood.proposals.ProposalDraft;
import org.makegood.proposals.nomination.NominationStep;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a browser sent for one page into a draft, and writes a draft back as fields hold it. */
@Component
class NominationInput {

    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> MAP = new TypeReference<>() {};
    private static final Set<String> DAYS = Set.of("from", "to");
    private static final Set<String> TRUTHS =
            Set.of("benefitsCommunity", "takesNoPaidWork", "makesNoProfit", "publicity");

    private final JsonMapper json;

    NominationInput(JsonMapper json) {
        this.json = json;
    }

    /**
     * @param unread what is wrong with what was typed before it could be read at all, by property
     */
    record Read(ProposalDraft draft, Map<String, String> unread) {}

    /** A draft with the properties of one page taken from what was sent. What cannot be read stands empty in it. */
    Read read(NominationStep step, ProposalDraft before, MultiValueMap<String, String> sent) {
        var properties = json.convertValue(before, MAP);
        var unread = new LinkedHashMap<String, String>();
        for (var property : step.properties()) {
            properties.put(property, value(property, sent.getOrDefault(property, List.of()), unread));
        }
        return new Read(json.convertValue(properties, ProposalDraft.class), unread);
    }

    private static @Nullable Object value(String property, List<String> sent, Map<String, String> unread) {
        var filled =
                sent.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
        if (property.equals("days")) {
            return filled;
        }
        if (filled.isEmpty()) {
            return null;
        }
        var typed = filled.getFirst();
        if (DAYS.contains(property)) {
            return Days.parse(typed)
                    .map(LocalDate::toString)
                    .orElseGet(() -> unread(property, unread, "Give a day such as 9 June 2026"));
        }
        if (property.equals("peoplePerSession")) {
            return number(typed)
                    .map(String::valueOf)
                    .orElseGet(() -> unread(property, unread, "Give a number from 1 to 30"));
        }
        return TRUTHS.contains(property) ? Boolean.valueOf(typed) : typed;
    }

    private static @Nullable String unread(String property, Map<String, String> unread, String sentence) {
        unread.put(property, sentence);
        return null;
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** What fields hold for a draft, by their id. */
    Map<String, List<String>> values(ProposalDraft draft) {
        var values = new LinkedHashMap<String, List<String>>();
        json.convertValue(draft, MAP).forEach((property, value) -> values.put(property, texts(property, value)));
        return values;
    }

    private static List<String> texts(String property, @Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> many -> many.stream().map(String::valueOf).toList();
            default ->
                List.of(DAYS.contains(property) ? Days.written(LocalDate.parse(value.toString())) : value.toString());
        };
    }
}
