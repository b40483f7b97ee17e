package org.makegood.casework.status;

import java.util.List;
import java.util.Map;
import org.makegood.kernel.CaseKind;

/** What casework has to know of a kind of case: its states. Each kind has one such bean. */
public interface CaseStates {

    CaseKind kind();

    List<? extends CaseStatus> all();

    /** Where a case stands once staff have confirmed that it arrived. */
    CaseStatus acknowledged();

    /** What reports find as a code besides states, such as a reason, with the words for it. */
    default Map<String, String> words() {
        return Map.of();
    }
}
