package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.stream.Stream;
import org.makegood.casework.CaseView;
import org.makegood.casework.ui.GuardedArea;
import org.makegood.proposals.ProposalService;
import org.makegood.proposals.ProposalView;
import org.makegood.proposals.plan.PlanService;
import org.makegood.proposals.plan.VisitReport;
import org.makegood.proposals.plan.VisitResult;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.ErrorSummary;
import org.makegood.shell.Notices;

/** Says what a visit found: every line of the checklist, what it came to, and words where they help. */
class RecordVisitDialog extends ActionDialog {

    private final Checklist checklist = new Checklist(errors());
    private final RadioButtonGroup<VisitResult> result =
            errors().field("result", new RadioButtonGroup<>(translate("proposals.case.record.result")));

    RecordVisitDialog(PlanService plans, CaseView view, ProposalView.Visit visit, Runnable refresh) {
        super(
                translate("proposals.case.record.question"),
                translate("proposals.case.record.verb"),
                translate("proposals.case.dialog.leave"));
        setWidth("44rem");
        result.setItems(VisitResult.values());
        result.setItemLabelGenerator(VisitResult::label);
        result.addClassName("stacked");
        var words = new GuardedArea(
                        "words", translate("proposals.case.record.words"), ProposalService.MAX_WORDS, errors())
                .hint(translate("proposals.case.record.words.hint", view.organisation()));
        text(translate("proposals.case.record.text", Words.when(visit.startsAt()), visit.visitor()));
        fields(checklist, result, words);
        onCheck(this::missing);
        onAct(() -> {
            plans.recordVisit(
                    view.seen(),
                    visit.id(),
                    new VisitReport(
                            result.getValue(), checklist.answers(), words.text().isBlank() ? null : words.text()),
                    words.answers());
            Notices.done(translate("proposals.case.record.done"));
            refresh.run();
        });
    }

    private List<ErrorSummary.Problem> missing() {
        var noResult = result.isEmpty()
                ? Stream.of(new ErrorSummary.Problem("result", translate("proposals.case.record.result.missing")))
                : Stream.<ErrorSummary.Problem>empty();
        return Stream.concat(checklist.missing().stream(), noResult).toList();
    }
}
