package org.makegood.briefings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the link opens that those who came are mailed.
 *
 * @param given what they have said so far
 * @param closesAt until when it can be said and changed
 */
public record FeedbackPage(
        String token, BriefingView briefing, @Nullable FeedbackForm given, Instant closesAt, boolean open) {}
