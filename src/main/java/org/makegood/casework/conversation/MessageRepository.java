package org.makegood.casework.conversation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

public interface MessageRepository extends CrudRepository<Message, UUID> {

    List<Message> findByCaseIdOrderByAtAscIdAsc(UUID caseId);

    List<Message> findByCaseIdAndKindNotOrderByAtAscIdAsc(UUID caseId, MessageKind kind);
}
