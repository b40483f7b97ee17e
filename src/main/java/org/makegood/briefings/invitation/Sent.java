package org.makegood.briefings.invitation;

import java.util.List;

/**
 * What became of a list that was sent.
 *
 * @param invited names of the organisations that were invited, or told the date, by it
 * @param before names of those that had been already; they got nothing new
 */
public record Sent(List<String> invited, List<String> before) {}
