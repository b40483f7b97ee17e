package org.makegood.briefings.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of those who came.
 *
 * @param learned what they take away from it
 * @param better what to do better
 */
public record FeedbackForm(
        @NotNull(message = "Say how useful it was") Usefulness useful,

        @Nullable @Size(max = MAX_WORDS, message = "Use at most 2,000 characters")
        String learned,

        @Nullable @Size(max = MAX_WORDS, message = "Use at most 2,000 characters")
        String better) {

    public static final int MAX_WORDS = 2000;
}
