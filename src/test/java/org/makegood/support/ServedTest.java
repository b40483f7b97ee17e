package org.makegood.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application on a real port and a real MariaDB, for what only a server shows: cookies, compression, error
 * pages, a browser. Nothing is rolled back: such a test leaves no rows behind, or rows of its own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestDatabase.class, Fixtures.class, BriefingDesk.class})
@TestExecutionListeners(listeners = WorldOfTheTest.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServedTest {}
