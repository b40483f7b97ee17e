package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.makegood.casework.clock.DatedPromise;
import org.makegood.casework.clock.Promise;
import org.makegood.kernel.Days;

/** What was promised in a period, in words: with its days where it stayed the same, without where it changed. */
record PromisedWords(List<DatedPromise> promises) {

    String acknowledged() {
        return changed(Promise::acknowledgeWithin)
                ? translate("overviews.heads.acknowledged.changed")
                : translate("overviews.heads.acknowledged", first().acknowledgeWithin());
    }

    String answered() {
        return changed(Promise::answerWithin)
                ? translate("overviews.heads.answered.changed")
                : translate("overviews.heads.answered", first().answerWithin());
    }

    /** What "in time" means. */
    String inTime() {
        if (!changed(Promise::acknowledgeWithin) && !changed(Promise::answerWithin)) {
            return translate("overviews.define.intime.text", first().acknowledgeWithin(), first().answerWithin());
        }
        var each = new ArrayList<String>();
        each.add(translate(
                "overviews.define.intime.first",
                Days.written(promises.get(1).from()),
                first().acknowledgeWithin(),
                first().answerWithin()));
        promises.stream()
                .skip(1)
                .map(given -> translate(
                        "overviews.define.intime.next",
                        Days.written(given.from()),
                        given.promise().acknowledgeWithin(),
                        given.promise().answerWithin()))
                .forEach(each::add);
        return translate("overviews.define.intime.changed", String.join(" ", each));
    }

    private Promise first() {
        return promises.getFirst().promise();
    }

    private boolean changed(ToIntFunction<Promise> within) {
        return promises.stream()
                        .map(DatedPromise::promise)
                        .mapToInt(within)
                        .distinct()
                        .count()
                > 1;
    }
}
