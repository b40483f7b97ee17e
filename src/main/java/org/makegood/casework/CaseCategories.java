package org.makegood.casework;

import java.util.List;
import org.makegood.kernel.CaseKind;

/** What cases of a kind can be about, for lists and filters. A kind whose cases have categories has one such bean. */
public interface CaseCategories {

    CaseKind kind();

    /** In the order in which they are offered. */
    List<CaseCategory> caseCategories();
}
