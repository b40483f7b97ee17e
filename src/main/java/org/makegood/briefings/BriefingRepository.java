package org.makegood.briefings;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Always flushed: whoever hears of a change may look for it in the database. */
public interface BriefingRepository extends JpaRepository<Briefing, UUID> {}
