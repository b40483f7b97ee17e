package org.makegood.proposals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makegood.casework.status.CaseStates;
import org.makegood.kernel.CaseKind;
import org.springframework.stereotype.Component;

@Component
class ProposalStates implements CaseStates {

    private static final Map<String, String> WORDS = labels();

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

    @Override
    public Map<String, String> words() {
        return WORDS;
    }

    /** Sources and reasons, by name. */
    private static Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        Arrays.stream(ProposalSource.values()).forEach(source -> labels.put(source.name(), source.label()));
        Arrays.stream(DeclineReason.values()).forEach(reason -> labels.put(reason.name(), reason.label()));
        return Map.copyOf(labels);
    }
}
