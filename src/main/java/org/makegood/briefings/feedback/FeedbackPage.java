package org.makegood.briefings.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingView;

/**
 * What the link opens that those who came are mailed.
 *
 * @param given what they have said so far
 * @param closesAt until when it can be said and changed
 */
public record FeedbackPage(
        String token, BriefingView briefing, @Nullable FeedbackForm given, Instant closesAt, boolean open) {}
