package org.makegood.guard;

import java.util.List;
import java.util.UUID;
import org.makegood.kernel.IdentifierKind;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.CrudRepository;

interface GuardOverrideRepository extends CrudRepository<GuardOverride, UUID> {

    List<GuardOverrideSummary> findByOrderByAtDescIdDesc(Pageable page);

    List<GuardOverrideSummary> findByKindOrderByAtDescIdDesc(IdentifierKind kind, Pageable page);
}
