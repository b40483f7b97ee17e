package org.makegood.casework;

import java.util.UUID;

/**
 * What a person had before them when they decided: the version of the case, and the appointment they acted under. Every
 * command that changes a case carries it.
 */
public record Seen(UUID caseId, long version, UUID appointmentId) {}
