package org.makegood.overviews;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many proposals came how far, how long it took, and what they gave.
 *
 * @param taken days from sending until each stage, of those that came to it
 * @param declined how many were declined, by the code of the reason
 * @param hours given in projects completed
 * @param attendances how often people came to them
 */
public record FunnelCounts(
        Map<FunnelStage, DaysTaken> taken, Map<String, Long> declined, long hours, long attendances) {

    private static final DaysTaken NONE = new DaysTaken(new TreeMap<>());

    public FunnelCounts {
        taken = Map.copyOf(taken);
        declined = Map.copyOf(declined);
    }

    static FunnelCounts of(Collection<FunnelArrivals> arrivals) {
        var days = new EnumMap<FunnelStage, TreeMap<Integer, Long>>(FunnelStage.class);
        var declined = new TreeMap<String, Long>();
        for (var some : arrivals) {
            FunnelStage.of(some.status())
                    .ifPresent(stage -> days.computeIfAbsent(stage, _ -> new TreeMap<>())
                            .merge(some.ageDays(), some.count(), Long::sum));
            if (some.declineReason() != null) {
                declined.merge(some.declineReason(), some.count(), Long::sum);
            }
        }
        var taken = new EnumMap<FunnelStage, DaysTaken>(FunnelStage.class);
        days.forEach((stage, counted) -> taken.put(stage, new DaysTaken(counted)));
        return new FunnelCounts(
                taken,
                declined,
                arrivals.stream().mapToLong(FunnelArrivals::hours).sum(),
                arrivals.stream().mapToLong(FunnelArrivals::attendances).sum());
    }

    public long of(FunnelStage stage) {
        return taken(stage).count();
    }

    public DaysTaken taken(FunnelStage stage) {
        return taken.getOrDefault(stage, NONE);
    }

    public long declinedFor(String reason) {
        return declined.getOrDefault(reason, 0L);
    }
}
