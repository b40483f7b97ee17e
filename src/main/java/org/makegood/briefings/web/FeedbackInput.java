package org.makegood.briefings.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.feedback.FeedbackForm;
import org.makegood.briefings.feedback.FeedbackPage;
import org.makegood.briefings.feedback.Usefulness;
import org.makegood.shell.PageField;

/** What stands in the fields of the form about how it was, right or wrong. */
record FeedbackInput(
        @Nullable String useful,
        @Nullable String learned,
        @Nullable String better) {

    static FeedbackInput of(FeedbackPage page) {
        var given = page.given();
        return given == null
                ? new FeedbackInput(null, null, null)
                : new FeedbackInput(given.useful().name(), given.learned(), given.better());
    }

    @SuppressWarnings("NullAway") // what is missing is said by the form's own constraint, beside the question
    FeedbackForm form() {
        return new FeedbackForm(
                Arrays.stream(Usefulness.values())
                        .filter(each -> each.name().equals(useful))
                        .findFirst()
                        .orElse(null),
                learned,
                better);
    }

    PageField choices() {
        var options = Arrays.stream(Usefulness.values())
                .map(each -> new PageField.Option(each.name(), each.label()))
                .toList();
        return PageField.radios("useful", options).with(useful == null ? null : List.of(useful));
    }
}
