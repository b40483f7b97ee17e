package org.makegood.identity.administration;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeskRepository extends JpaRepository<DeskEntity, UUID> {}
