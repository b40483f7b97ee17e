package org.makegood.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Responsible;
import org.makegood.areas.Unit;
import org.makegood.kernel.Days;
import org.makegood.kernel.ServiceLine;
import org.springframework.stereotype.Component;

/** Areas that several units answer for: whoever writes says which of them is to. */
@Component
public class SharedAreas {

    private final AreaDirectory areas;
    private final Clock clock;

    SharedAreas(AreaDirectory areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** The units of which one has to be chosen today; empty where it is clear. */
    public List<Unit> units(String areaCode, ServiceLine line) {
        var answering = areas.responsible(areaCode, line, Days.today(clock)).stream()
                .map(Responsible::unit)
                .distinct()
                .toList();
        return answering.size() > 1 ? answering : List.of();
    }

    /** What to tell somebody who has to choose a unit and has not. */
    public Optional<String> problem(String areaCode, ServiceLine line, @Nullable String chosen) {
        var answering = units(areaCode, line);
        return answering.isEmpty()
                        || answering.stream().anyMatch(unit -> unit.code().equals(chosen))
                ? Optional.empty()
                : Optional.of("Choose which unit should answer: they share this area");
    }
}
