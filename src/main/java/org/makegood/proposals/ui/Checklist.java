package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.makegood.proposals.plan.ChecklistItem;
import org.makegood.shell.ErrorSummary;

/** What is looked at on a site, line by line, each to be answered. */
class Checklist extends Composite<Div> {

    private final Map<ChecklistItem, RadioButtonGroup<ChecklistItem.Answer>> lines = new EnumMap<>(ChecklistItem.class);

    Checklist(ErrorSummary errors) {
        getContent().addClassName("checklist");
        for (var item : ChecklistItem.values()) {
            var line = errors.field(item.name(), new RadioButtonGroup<ChecklistItem.Answer>(item.label()));
            line.setItems(ChecklistItem.Answer.values());
            line.setItemLabelGenerator(ChecklistItem.Answer::label);
            lines.put(item, line);
            getContent().add(line);
        }
    }

    /** The lines without an answer. */
    List<ErrorSummary.Problem> missing() {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().isEmpty())
                .map(line -> new ErrorSummary.Problem(
                        line.getKey().name(),
                        translate("proposals.case.record.missing", line.getKey().label())))
                .toList();
    }

    Map<ChecklistItem, ChecklistItem.Answer> answers() {
        var answers = new EnumMap<ChecklistItem, ChecklistItem.Answer>(ChecklistItem.class);
        lines.forEach((item, line) -> line.getOptionalValue().ifPresent(answer -> answers.put(item, answer)));
        return answers;
    }
}
