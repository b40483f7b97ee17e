package org.makegood.proposals;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkSessionRepository extends JpaRepository<WorkSession, UUID> {

    List<WorkSession> findByProposalIdOrderByStartsAtAscIdAsc(UUID proposalId);
}
