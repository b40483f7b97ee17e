package org.makegood.proposals.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface SiteVisitRepository extends JpaRepository<SiteVisit, UUID> {

    List<SiteVisit> findByProposalIdOrderByStartsAtAscIdAsc(UUID proposalId);
}
