package org.makegood.casework.queue;

/** How many open cases there are for each of the usual views. */
public record QueueCounts(long open, long late, long dueSoon, long unassigned, long mine, long waiting) {}
