package org.makegood.proposals;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SiteVisitRepository extends JpaRepository<SiteVisit, UUID> {

    List<SiteVisit> findByProposalIdOrderByStartsAtAscIdAsc(UUID proposalId);
}
