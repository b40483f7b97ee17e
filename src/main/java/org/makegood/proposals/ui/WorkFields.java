package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.ui.FormFields;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.ProjectType;
import org.makegood.proposals.ProposalDraft;
import org.makegood.proposals.ProposalForm;
import org.makegood.proposals.Supervision;
import org.makegood.proposals.ToolsFrom;
import org.makegood.proposals.WorkKind;
import org.makegood.shell.EnglishDates;

/** What is to be done, when, by how many, and who looks after them. */
class WorkFields {

    final Select<WorkKind> workKind = new Select<>();
    final Select<ProjectType> projectType = new Select<>();
    final TextArea what = new TextArea(translate("proposals.question.what"));
    final IntegerField peoplePerSession = new IntegerField(translate("proposals.question.peoplePerSession"));
    final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(translate("proposals.question.days"));
    final TextField times = new TextField(FormFields.optional(translate("proposals.question.times")));
    final DatePicker from = EnglishDates.picker(translate("proposals.question.from"));
    final DatePicker to = EnglishDates.picker(FormFields.optional(translate("proposals.question.to")));
    final RadioButtonGroup<Supervision> supervision =
            new RadioButtonGroup<>(translate("proposals.question.supervision"));
    final RadioButtonGroup<ToolsFrom> tools = new RadioButtonGroup<>(translate("proposals.question.tools"));

    private final ProposalForm choices;

    WorkFields(FormFields all, ProposalForm choices) {
        this.choices = choices;
        all.add("workKind", workKind, this::workKind).setItems(choices.workKinds());
        workKind.setLabel(translate("proposals.question.workKind"));
        workKind.setItemLabelGenerator(WorkKind::name);
        all.add("projectType", projectType, this::projectType).setItems(choices.projectTypes());
        projectType.setLabel(FormFields.optional(translate("proposals.question.projectType")));
        projectType.setItemLabelGenerator(WorkFields::named);
        projectType.setEmptySelectionAllowed(true);
        projectType.setEmptySelectionCaption(translate("proposals.propose.project-type.unknown"));
        all.guarded("what", what).setMaxLength(NewProposal.MAX_TEXT);
        what.setMinRows(6);
        what.setHelperText(translate("proposals.hint.what"));
        all.add("peoplePerSession", peoplePerSession).setHelperText(translate("proposals.hint.peoplePerSession"));
        peoplePerSession.setStepButtonsVisible(true);
        peoplePerSession.setManualValidation(true);
        peoplePerSession.addClassName("short");
        all.add("days", days).setItems(DayOfWeek.values());
        days.setItemLabelGenerator(Words::name);
        all.guarded("times", times).setHelperText(translate("proposals.hint.times"));
        all.add("from", from).setHelperText(translate("proposals.hint.from"));
        all.add("to", to);
        all.add("supervision", supervision).setItems(Supervision.values());
        supervision.setItemLabelGenerator(Supervision::label);
        supervision.addClassName("stacked");
        all.add("tools", tools).setItems(ToolsFrom.values());
        tools.setItemLabelGenerator(ToolsFrom::label);
        tools.addClassName("stacked");
    }

    static String named(@Nullable ProjectType type) {
        return type == null ? translate("proposals.propose.project-type.unknown") : type.plainName();
    }

    @Nullable
    String workKind() {
        return workKind.isEmpty() ? null : workKind.getValue().code();
    }

    @Nullable
    String projectType() {
        return projectType.isEmpty() ? null : projectType.getValue().code();
    }

    void show(ProposalDraft draft) {
        workKind.setValue(choices.workKinds().stream()
                .filter(kind -> kind.code().equals(draft.workKind()))
                .findFirst()
                .orElse(null));
        projectType.setValue(choices.projectTypes().stream()
                .filter(type -> type.code().equals(draft.projectType()))
                .findFirst()
                .orElse(null));
        what.setValue(requireNonNullElse(draft.what(), ""));
        peoplePerSession.setValue(draft.peoplePerSession());
        days.setValue(requireNonNullElse(draft.days(), Set.of()));
        times.setValue(requireNonNullElse(draft.times(), ""));
        from.setValue(draft.from());
        to.setValue(draft.to());
        supervision.setValue(draft.supervision());
        tools.setValue(draft.tools());
    }
}
