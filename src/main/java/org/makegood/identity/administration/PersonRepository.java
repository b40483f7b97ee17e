package org.makegood.identity.administration;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<PersonEntity, UUID> {

    Optional<PersonEntity> findByEmail(String email);

    Optional<PersonEntity> findByUsername(String username);
}
