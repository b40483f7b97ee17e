/** Measures the running portal on the national data set: one {@link Measurement} for each kind of work. */
@NullMarked
package org.makegood.demo.bench;

import org.jspecify.annotations.NullMarked;
