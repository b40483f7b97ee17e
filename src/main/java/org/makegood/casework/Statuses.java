package org.makegood.casework;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.makegood.kernel.CaseKind;
import org.springframework.stereotype.Component;

/** Finds the states that the kinds of cases have. */
@Component
public class Statuses {

    private final Map<CaseKind, CaseStates> byKind = new EnumMap<>(CaseKind.class);

    Statuses(List<CaseStates> kinds) {
        kinds.forEach(states -> byKind.put(states.kind(), states));
    }

    CaseStates of(CaseKind kind) {
        var states = byKind.get(kind);
        if (states == null) {
            throw new IllegalStateException("No module looks after cases of kind " + kind);
        }
        return states;
    }

    CaseStatus status(CaseKind kind, String name) {
        return of(kind).all().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such status of a " + kind + ": " + name));
    }

    public StatusLabel label(CaseKind kind, String name) {
        return StatusLabel.of(status(kind, name));
    }

    /** The states of a kind in their usual order, for a filter. */
    public List<StatusLabel> labels(CaseKind kind) {
        return of(kind).all().stream().map(StatusLabel::of).toList();
    }
}
