package org.makegood.overviews;

import static org.makegood.kernel.Roles.COMPILER;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Concerns, proposals and briefings of the same days beside each other, over what the compiler's body may see. */
@Service
@Validated
@RolesAllowed(COMPILER)
@Transactional(readOnly = true)
public class SummaryService {

    private final OverviewService overviews;
    private final FunnelService funnels;
    private final BriefingTables briefings;
    private final CurrentUser currentUser;
    private final Clock clock;

    SummaryService(
            OverviewService overviews,
            FunnelService funnels,
            BriefingTables briefings,
            CurrentUser currentUser,
            Clock clock) {
        this.overviews = overviews;
        this.funnels = funnels;
        this.briefings = briefings;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What stands beside an overview of concerns; their figures are taken from there. */
    public Summary beside(Overview overview) {
        return summary(overview.question(), overview.counts());
    }

    /** Writes the figures as CSV. Returns how many rows it has. */
    public long export(OverviewQuestion question, Appendable out) throws IOException {
        return SummaryCsv.write(summary(question, overviews.counts(question)), out);
    }

    private Summary summary(OverviewQuestion question, FigureCounts concerns) {
        var own = currentUser.as(Actor.Compiler.class).areaCodes();
        if (!own.containsAll(question.areaCodes())) {
            throw RuleViolation.noSuch("area");
        }
        return new Summary(
                question,
                clock.instant(),
                concerns,
                funnels.counts(proposals(question)),
                briefings.counts(question.period(), question.areaCodes().isEmpty() ? own : question.areaCodes()));
    }

    /** What the page of proposals is asked for the same. */
    public FunnelQuestion proposals(OverviewQuestion question) {
        return new FunnelQuestion(Days.today(clock), question.period(), question.areaCodes(), null);
    }
}
