package org.makegood.briefings.invitation;

import java.time.Instant;

/** One reminder to an office. */
public record ChaseLine(int number, Instant at, String byPerson) {}
