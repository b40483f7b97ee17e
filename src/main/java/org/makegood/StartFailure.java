package org.makegood;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says at the console, without a stack trace, why the portal did not start. */
final class StartFailure implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis failure) {
        System.err.println("Makegood did not start. " + failure.getDescription());
        if (failure.getAction() != null) {
            System.err.println(failure.getAction());
        }
    }
}
