package org.makegood.mail;

/** How many mails of the outbox need time or attention; those being sent count as waiting. */
public record OutboxCounts(long waiting, long failed, long held) {}
