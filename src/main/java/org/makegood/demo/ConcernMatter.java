package org.makegood.demo;

import java.time.LocalDate;
import java.util.List;
import org.makegood.concerns.Effect;
import org.makegood.concerns.Outcome;

/** What a made-up concern says. */
record ConcernMatter(ConcernScript script, List<Effect> effects, LocalDate since) implements Story.Matter {

    static final Outcome OUTCOME = Outcome.PUT_RIGHT;
}
