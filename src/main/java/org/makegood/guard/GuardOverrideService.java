package org.makegood.guard;

import static org.makegood.kernel.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.IdentifierKind;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What people kept although the data guard spoke, for administrators. */
@Service
@Validated
@RolesAllowed(ADMINISTRATOR)
@Transactional(readOnly = true)
public class GuardOverrideService {

    private final GuardOverrideRepository overrides;

    GuardOverrideService(GuardOverrideRepository overrides) {
        this.overrides = overrides;
    }

    /** Newest first; of one kind, or of all when it is null. */
    public List<GuardOverrideSummary> list(@Nullable IdentifierKind kind, Pageable page) {
        return kind == null
                ? overrides.findByOrderByAtDescIdDesc(page)
                : overrides.findByKindOrderByAtDescIdDesc(kind, page);
    }
}
