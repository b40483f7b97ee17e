package org.makegood.concerns;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Always flushed: whoever hears of a change may look for it in the database. */
interface ConcernRepository extends JpaRepository<Concern, UUID> {}
