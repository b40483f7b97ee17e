package org.makegood.casework.ui;

import org.makegood.casework.CaseView;
import org.makegood.kernel.CaseKind;

/** What a kind of case adds to the page of a case: a Spring bean of the kind's module, in its {@code ui} package. */
public interface CasePanel {

    CaseKind kind();

    /** @param refresh to be called after anything was done, so that the page shows it */
    CaseParts of(CaseView view, Runnable refresh);
}
