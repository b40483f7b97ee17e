package org.makegood.support;

import org.springframework.boot.test.context.TestComponent;

/** The little world the tests take for granted. Each test states the rest itself. */
@TestComponent
public class Fixtures {}
