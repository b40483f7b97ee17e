package org.makegood.concerns;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface ConcernRepository extends CrudRepository<Concern, UUID> {}
