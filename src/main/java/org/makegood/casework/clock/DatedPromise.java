package org.makegood.casework.clock;

import java.time.LocalDate;

/**
 * A promise and since when it is given.
 *
 * @param from the first day; it holds for what arrives from then on, until another is given
 */
public record DatedPromise(LocalDate from, Promise promise) {}
