package org.makegood.proposals;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProposalRepository extends JpaRepository<Proposal, UUID> {}
