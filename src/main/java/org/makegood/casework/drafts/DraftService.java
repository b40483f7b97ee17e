package org.makegood.casework.drafts;

import static org.makegood.kernel.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The drafts of the signed-in person, whatever they are for. Writing them is the business of their kind. */
@Service
@Validated
@RolesAllowed(PARTNER)
@Transactional(readOnly = true)
public class DraftService {

    private static final int MOST_SHOWN = 50;

    private final Drafts drafts;

    DraftService(Drafts drafts) {
        this.drafts = drafts;
    }

    public List<DraftRow> list() {
        return drafts.list(MOST_SHOWN);
    }

    @Transactional
    public void throwAway(UUID draftId) {
        drafts.take(draftId);
    }
}
