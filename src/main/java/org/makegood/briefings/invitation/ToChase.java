package org.makegood.briefings.invitation;

import java.util.UUID;

/**
 * An invitation to remind of.
 *
 * @param chases how many reminders there were in the list the person saw, so that two do not send the same one
 */
public record ToChase(UUID invitationId, int chases) {}
