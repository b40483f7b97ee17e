package org.makegood.casework.status;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.CaseKind;
import org.springframework.stereotype.Component;

/** Finds the states that the kinds of cases have. */
@Component
public class Statuses {

    private final Map<CaseKind, CaseStates> byKind = new EnumMap<>(CaseKind.class);
    private final Map<CaseKind, Map<String, CaseStatus>> byName = new EnumMap<>(CaseKind.class);

    Statuses(List<CaseStates> kinds) {
        kinds.forEach(states -> {
            byKind.put(states.kind(), states);
            byName.put(states.kind(), states.all().stream().collect(toMap(CaseStatus::name, status -> status)));
        });
    }

    public CaseStates of(CaseKind kind) {
        var states = byKind.get(kind);
        if (states == null) {
            throw new IllegalStateException("No module looks after cases of kind " + kind);
        }
        return states;
    }

    public CaseStatus status(CaseKind kind, String name) {
        var status = byName.getOrDefault(kind, Map.of()).get(name);
        if (status == null) {
            throw new IllegalStateException("No such status of a " + kind + ": " + name);
        }
        return status;
    }

    public StatusLabel label(CaseKind kind, String name) {
        return StatusLabel.of(status(kind, name));
    }

    /** What a code in a report on cases of a kind means; the code itself where that is not known. */
    public String word(CaseKind kind, String code) {
        return of(kind).words().getOrDefault(code, code);
    }

    /**
     * The states of a kind in their usual order, for a filter.
     *
     * @param kind null for those of all kinds; where several have one of the same name, it stands there once
     */
    public List<StatusLabel> labels(@Nullable CaseKind kind) {
        var byItsName = new LinkedHashMap<String, StatusLabel>();
        byKind.values().stream()
                .filter(states -> kind == null || states.kind() == kind)
                .flatMap(states -> states.all().stream())
                .map(StatusLabel::of)
                .forEach(label -> byItsName.merge(label.name(), label, StatusLabel::or));
        return List.copyOf(byItsName.values());
    }
}
