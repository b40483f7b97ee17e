package org.makegood.support;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Of several contexts in one JVM, people sign in to the one that the test runs in, and in its transaction. */
class WorldOfTheTest implements TestExecutionListener {

    /** Each context brings its own place for who is signed in, and the last one started is what all others would use. */
    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        SignedIn.inWorldOf(test.getApplicationContext().getBean(Fixtures.class));
    }
}
