package org.makegood.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface RoutingRuleSetRepository extends CrudRepository<RoutingRuleSet, UUID> {

    String CARD = """
            select new org.makegood.routing.RuleSetCard(s.id, s.number,
                case when s.validFrom is null then org.makegood.routing.RuleSetState.DRAFT
                    when s.validFrom > :today then org.makegood.routing.RuleSetState.COMING
                    when s.validFrom = (select max(begun.validFrom) from RoutingRuleSet begun
                        where begun.validFrom <= :today) then org.makegood.routing.RuleSetState.IN_FORCE
                    else org.makegood.routing.RuleSetState.PAST end,
                s.validFrom,
                (select min(next.validFrom) from RoutingRuleSet next where next.validFrom > s.validFrom),
                (select count(r) from s.rules r), s.version)
            from RoutingRuleSet s
            """;

    @Query(CARD + "order by s.number desc")
    List<RuleSetCard> cards(LocalDate today, Pageable page);

    @Query(CARD + "where s.id = :id")
    Optional<RuleSetCard> card(LocalDate today, UUID id);

    Optional<RoutingRuleSet> findFirstByOrderByNumberDesc();

    @Query("select max(s.validFrom) from RoutingRuleSet s")
    Optional<LocalDate> lastBegin();

    boolean existsByValidFromIsNull();

    /** The latest sets that have begun by that day, latest first. */
    @Query("select s.id from RoutingRuleSet s where s.validFrom <= :on order by s.validFrom desc")
    List<UUID> begunBy(LocalDate on, Limit limit);

    @Query("""
            select s from RoutingRuleSet s left join fetch s.rules r left join fetch r.copyDeskIds
            where s.id = :id""")
    Optional<RoutingRuleSet> withRules(UUID id);
}
