package org.makegood.casework;

import java.util.List;
import org.makegood.kernel.CaseKind;

/** What casework has to know of a kind of case: its states. Each kind has one such bean. */
public interface CaseStates {

    CaseKind kind();

    List<? extends CaseStatus> all();

    /** Where a case stands once staff have confirmed that it arrived. */
    CaseStatus acknowledged();
}
