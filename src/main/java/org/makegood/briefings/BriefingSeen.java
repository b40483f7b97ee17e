package org.makegood.briefings;

import java.util.UUID;

/**
 * What a member of staff had before them when they decided: the version of the briefing, and the appointment they acted
 * under. Every command that changes a briefing carries it.
 */
public record BriefingSeen(UUID briefingId, long version, UUID appointmentId) {}
