package org.makegood.guard;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface GuardOverrideRepository extends CrudRepository<GuardOverride, UUID> {}
