package org.makegood.demo.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A component that is there in {@code ./makegood bench} only. */
@Component
@ConditionalOnProperty(name = "makegood.task", havingValue = "bench")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ForBench {}
