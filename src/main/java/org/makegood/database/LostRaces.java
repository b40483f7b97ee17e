package org.makegood.database;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.resilience.retry.AbstractRetryInterceptor;
import org.springframework.resilience.retry.MethodRetrySpec;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Repeats a transactional method that lost a race in the database: the one place where that happens. The whole method is
 * repeated, with a new transaction and a fresh look at the data, so that a command checks once more the version its
 * person saw; a stale version is theirs to hear of and is never repeated.
 */
final class LostRaces extends AbstractRetryInterceptor {

    /** Deadlock; lock wait timed out; the row changed after this transaction's snapshot was taken. */
    private static final Set<Integer> LOST = Set.of(1213, 1205, 1020);

    private static final MethodRetrySpec RETRIES = new MethodRetrySpec(
            (_, failure) -> isLostRace(failure),
            4,
            Duration.ofMillis(30),
            Duration.ofMillis(20),
            2,
            Duration.ofMillis(300));

    private final TransactionAttributeSource transactions;

    LostRaces(TransactionAttributeSource transactions) {
        this.transactions = transactions;
    }

    /** Only who begins the transaction can repeat it: the database has rolled all of it back. */
    @Override
    protected @Nullable MethodRetrySpec getRetrySpec(Method method, Class<?> target) {
        return beginsTransaction(method, target) ? RETRIES : null;
    }

    private boolean beginsTransaction(Method method, Class<?> target) {
        var transaction = transactions.getTransactionAttribute(method, target);
        if (transaction == null) {
            return false;
        }
        return switch (transaction.getPropagationBehavior()) {
            case TransactionDefinition.PROPAGATION_REQUIRES_NEW -> true;
            case TransactionDefinition.PROPAGATION_REQUIRED ->
                !TransactionSynchronizationManager.isActualTransactionActive();
            default -> false;
        };
    }

    static boolean isLostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LOST.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
