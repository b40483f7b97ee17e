package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.function.SerializableConsumer;
import org.makegood.identity.administration.PersonForm;
import org.makegood.shell.ActionDialog;

/** Registers a person, or corrects what is known of one. */
class PersonDialog extends ActionDialog {

    PersonDialog(SerializableConsumer<PersonForm> add) {
        super(
                translate("identity.people.add.question"),
                translate("identity.people.add.verb"),
                translate("identity.people.add.keep"));
        var person = new PersonFields(errors());
        text(translate("identity.people.add.text"));
        fields(person);
        onAct(() -> add.accept(person.form()));
    }

    PersonDialog(PersonForm before, SerializableConsumer<PersonForm> correct) {
        super(
                translate("identity.person.correct.question"),
                translate("identity.person.correct.verb"),
                translate("identity.person.correct.keep"));
        var person = new PersonFields(errors()).show(before);
        fields(person);
        onAct(() -> correct.accept(person.form()));
    }
}
