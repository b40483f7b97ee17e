package org.makegood.proposals.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface WorkSessionRepository extends JpaRepository<WorkSession, UUID> {

    List<WorkSession> findByProposalIdOrderByStartsAtAscIdAsc(UUID proposalId);
}
