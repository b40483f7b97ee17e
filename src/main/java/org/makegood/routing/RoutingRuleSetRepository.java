package org.makegood.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface RoutingRuleSetRepository extends CrudRepository<RoutingRuleSet, UUID> {

    /** The latest sets that have begun by that day, latest first. */
    @Query("select s.id from RoutingRuleSet s where s.validFrom <= :on order by s.validFrom desc")
    List<UUID> begunBy(LocalDate on, Limit limit);

    @Query("""
            select s from RoutingRuleSet s left join fetch s.rules r left join fetch r.copyDeskIds
            where s.id = :id""")
    Optional<RoutingRuleSet> withRules(UUID id);
}
