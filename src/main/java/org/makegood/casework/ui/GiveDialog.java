package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import org.makegood.casework.CaseService;
import org.makegood.casework.CaseView;
import org.makegood.identity.Person;
import org.makegood.kernel.RuleViolation;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Notices;

/** Gives a case to somebody who has a post on its desk. */
class GiveDialog extends ActionDialog {

    GiveDialog(CaseService cases, CaseView view, Runnable refresh) {
        super(translate("casework.give.question"), translate("casework.give.verb"), translate("casework.dialog.leave"));
        var person = errors().field("assignee", new Select<Person>());
        person.setLabel(translate("casework.give.to"));
        person.setItems(cases.assignable(view.seen().caseId()));
        person.setItemLabelGenerator(Person::name);
        fields(person);
        onAct(() -> {
            if (person.getValue() == null) {
                throw new RuleViolation("assignee", translate("casework.give.missing"));
            }
            cases.assign(view.seen(), person.getValue().id());
            Notices.done(translate("casework.give.done", person.getValue().name()));
            refresh.run();
        });
    }
}
