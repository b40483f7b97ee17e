package org.makegood.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns {@link DatabaseUnavailable} into its sentence, without a stack trace. */
final class DatabaseUnavailableAnalyzer extends AbstractFailureAnalyzer<DatabaseUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DatabaseUnavailable unavailable) {
        return new FailureAnalysis(unavailable.getMessage(), null, unavailable);
    }
}
