package org.makegood.casework;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseFileRepository extends JpaRepository<CaseFile, UUID> {

    Optional<CaseFile> findBySentFromAndRaisedByReporterId(UUID sentFrom, UUID reporterId);
}
