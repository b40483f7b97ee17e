package org.makegood.proposals;

import org.makegood.casework.CaseKindRepository;

public interface ProposalRepository extends CaseKindRepository<Proposal> {}
