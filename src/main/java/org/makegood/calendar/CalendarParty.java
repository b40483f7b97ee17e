package org.makegood.calendar;

import org.makegood.kernel.EmailAddress;

/** Who invites, or who is invited. */
public record CalendarParty(String name, EmailAddress address) {}
