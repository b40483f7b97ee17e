package org.makegood.concerns;

import java.util.List;
import org.makegood.casework.status.CaseStates;
import org.makegood.kernel.CaseKind;
import org.springframework.stereotype.Component;

@Component
class ConcernStates implements CaseStates {

    @Override
    public CaseKind kind() {
        return CaseKind.CONCERN;
    }

    @Override
    public List<ConcernStatus> all() {
        return List.of(ConcernStatus.values());
    }

    @Override
    public ConcernStatus acknowledged() {
        return ConcernStatus.ACKNOWLEDGED;
    }
}
