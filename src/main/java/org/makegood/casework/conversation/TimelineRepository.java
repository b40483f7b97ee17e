package org.makegood.casework.conversation;

import java.util.List;
import java.util.UUID;
import org.makegood.casework.clock.Turn;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

public interface TimelineRepository extends CrudRepository<TimelineEntry, UUID> {

    List<TimelineEntry> findByCaseIdOrderByAtAscIdAsc(UUID caseId);

    @Query("""
            select new org.makegood.casework.clock.Turn(entry.turn, entry.at) from TimelineEntry entry
            where entry.caseId = :caseId and entry.turn is not null
            order by entry.at, entry.id
            """)
    List<Turn> turns(UUID caseId);
}
