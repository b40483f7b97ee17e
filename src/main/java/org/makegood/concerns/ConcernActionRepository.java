package org.makegood.concerns;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface ConcernActionRepository extends CrudRepository<ConcernAction, UUID> {

    List<ConcernAction> findByConcernIdOrderByDueOnAscIdAsc(UUID concernId);
}
