package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.makegood.identity.OneTimeLink;
import org.makegood.identity.administration.PeopleService;
import org.makegood.identity.administration.PersonCard;
import org.makegood.kernel.Days;
import org.makegood.shell.ActionDialog;

/** What an administrator may do to an account: a link for a new password, closing it, opening it again. */
class AccountActions extends Composite<Div> {

    private final transient PeopleService people;
    private final PersonCard person;
    private final SerializableConsumer<String> done;

    AccountActions(PeopleService people, PersonCard person, SerializableConsumer<String> done) {
        this.people = people;
        this.person = person;
        this.done = done;
        getContent().addClassName("actions");
        if (person.closed()) {
            getContent().add(new Button(translate("identity.person.reopen"), _ -> reopen()));
        } else {
            getContent()
                    .add(
                            new Button(translate("identity.person.link"), _ -> askForLink()),
                            new Button(translate("identity.person.close"), _ -> askToClose()));
        }
    }

    private void reopen() {
        people.reopen(person.id());
        done.accept(translate("identity.person.reopened", person.name()));
    }

    private void askToClose() {
        new ActionDialog(
                        translate("identity.person.close.question", person.name()),
                        translate("identity.person.close"),
                        translate("identity.person.close.keep"),
                        () -> {
                            people.close(person.id());
                            done.accept(translate("identity.person.closed.done", person.name()));
                        })
                .text(translate("identity.person.close.text"))
                .destroys()
                .open();
    }

    private void askForLink() {
        new ActionDialog(
                        translate("identity.person.link.question", person.name()),
                        translate("identity.person.link"),
                        translate("identity.person.link.keep"),
                        () -> show(people.passwordLink(person.id())))
                .text(translate("identity.person.link.text", person.email()))
                .open();
    }

    /** Shown once; it is stored nowhere. */
    private void show(OneTimeLink link) {
        var dialog = new Dialog(translate("identity.person.link.made"));
        dialog.addClassName("mg-dialog");
        dialog.setWidth("30rem");
        var address = new TextField(translate("identity.person.link.address"));
        address.setValue(link.address());
        address.setReadOnly(true);
        address.setWidthFull();
        address.setAutoselect(true);
        dialog.add(
                new Paragraph(translate("identity.person.link.shown", person.email(), Days.written(link.expiresAt()))),
                address);
        dialog.getFooter().add(new Button(translate("identity.person.link.close"), _ -> dialog.close()));
        dialog.open();
    }
}
