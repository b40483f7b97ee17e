package org.makegood.proposals;

import org.makegood.casework.CaseKindRepository;

interface ProposalRepository extends CaseKindRepository<Proposal> {}
