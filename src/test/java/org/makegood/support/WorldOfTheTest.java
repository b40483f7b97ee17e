package org.makegood.support;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Of several contexts in one JVM, people sign in to the one that the test runs in, and in its transaction. */
class WorldOfTheTest implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        SignedIn.inWorldOf(test.getApplicationContext().getBean(Fixtures.class));
    }
}
