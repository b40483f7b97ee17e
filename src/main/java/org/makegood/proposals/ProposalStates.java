package org.makegood.proposals;

import java.util.List;
import org.makegood.casework.CaseStates;
import org.makegood.kernel.CaseKind;
import org.springframework.stereotype.Component;

@Component
class ProposalStates implements CaseStates {

    @Override
    public CaseKind kind() {
        return CaseKind.PROPOSAL;
    }

    @Override
    public List<ProposalStatus> all() {
        return List.of(ProposalStatus.values());
    }

    @Override
    public ProposalStatus acknowledged() {
        return ProposalStatus.SCREENING;
    }
}
