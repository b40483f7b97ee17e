package org.makegood.proposals;

import java.time.Clock;
import java.util.UUID;
import org.makegood.casework.CaseEvent;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down every state a proposal comes to, in the transaction in which it does: the funnel of any day is read here. */
@Component
class ProposalSteps {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(CaseEvent.Moved moved) {
        if (moved.kind() == CaseKind.PROPOSAL) {
            add(moved.caseId(), ProposalStatus.valueOf(moved.status()));
        }
    }

    private void add(UUID proposalId, ProposalStatus status) {
        jdbc.sql("""
                        insert into proposal_step (proposal_id, step_no, status, at, on_day, is_first, age_days)
                        select c.id, coalesce(max(s.step_no), 0) + 1, :status, :at, :day,
                            coalesce(sum(s.status = :status), 0) = 0, datediff(:day, c.opened_on)
                        from case_file c left join proposal_step s on s.proposal_id = c.id
                        where c.id = :proposal group by c.id""")
                .param("proposal", proposalId)
                .param("status", status.name())
                .param("at", clock.instant())
                .param("day", Days.today(clock))
                .update();
    }
}
