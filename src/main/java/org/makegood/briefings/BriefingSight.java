package org.makegood.briefings;

import org.springframework.stereotype.Component;

/** What the signed-in person may see of the briefings, for reports on them. */
@Component
public class BriefingSight {

    private final BriefingRights rights;

    BriefingSight(BriefingRights rights) {
        this.rights = rights;
    }

    /** @param alias what the query calls the row of the report view */
    public BriefingVisibility of(String alias) {
        return rights.sees(alias);
    }
}
