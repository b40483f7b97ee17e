package org.makegood.casework;

import java.util.UUID;
import java.util.function.Consumer;
import org.makegood.kernel.RuleViolation;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.NoRepositoryBean;

/** What only one kind of case has, under the key of the case. Always flushed: whoever hears of a change may look for it. */
@NoRepositoryBean
public interface CaseKindRepository<T> extends JpaRepository<T, UUID> {

    default T of(UUID caseId) {
        return findById(caseId).orElseThrow(() -> RuleViolation.noSuch("case"));
    }

    default void change(UUID caseId, Consumer<T> change) {
        var own = of(caseId);
        change.accept(own);
        saveAndFlush(own);
    }
}
