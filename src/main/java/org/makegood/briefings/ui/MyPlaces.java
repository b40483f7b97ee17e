package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.briefings.BriefingStatus;
import org.makegood.briefings.BriefingView;
import org.makegood.briefings.invitation.InvitationState;
import org.makegood.briefings.registration.RegistrationChange;
import org.makegood.briefings.registration.RegistrationForm;
import org.makegood.briefings.registration.RegistrationService;
import org.makegood.briefings.registration.RegistrationView;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.kernel.Days;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Panel;

/** Who of the person's organisation comes: registering, changing, cancelling, taking a place that became free. */
class MyPlaces extends Panel {

    /**
     * What every act needs.
     *
     * @param done shows the page anew, and says what was done
     */
    record Page(RegistrationService registrations, UUID appointmentId, SerializableConsumer<String> done) {}

    private final transient Page page;
    private final transient RegistrationService registrations;
    private final transient BriefingView briefing;
    private final transient List<Area> served;
    private final String email;

    MyPlaces(BriefingView briefing, Page page, List<Area> served, Optional<InvitationState> invitation) {
        super(translate("briefings.mine.title"));
        this.page = page;
        this.registrations = page.registrations();
        this.briefing = briefing;
        this.served = served;
        this.email = registrations.myForm(briefing.id()).email();
        invitation.ifPresent(state -> add(small(translate("briefings.mine.invited", state.label()))));
        var mine = registrations.mine(briefing.id());
        if (mine.isEmpty()) {
            add(small(translate("briefings.mine.none")));
        } else {
            add(list(mine));
        }
        if (briefing.status() == BriefingStatus.OPEN || briefing.status() == BriefingStatus.FULL) {
            add(ways(mine));
        }
    }

    private UnorderedList list(List<RegistrationView> mine) {
        var list = new UnorderedList();
        list.addClassNames("todo-list", "plain");
        mine.forEach(registration -> list.add(item(registration)));
        return list;
    }

    private ListItem item(RegistrationView registration) {
        var name = new Span(registration.name());
        name.addClassName("strong");
        var line = new Div(BriefingStatusTag.of(registration.state()));
        line.addClassName("row");
        var item = new ListItem(name, line);
        var words = words(registration);
        if (words != null) {
            item.add(small(words));
        }
        if (registration.state().isComing() && briefing.status().isToCome()) {
            item.add(actions(registration));
        }
        return item;
    }

    private static @Nullable String words(RegistrationView registration) {
        if (registration.position() != null) {
            return translate("briefings.mine.waiting", registration.position());
        }
        var until = registration.offerUntil();
        return until == null ? null : translate("briefings.mine.offered", Days.written(until));
    }

    private Div actions(RegistrationView registration) {
        var actions = new Div();
        actions.addClassName("row");
        if (registration.state() == RegistrationState.OFFERED) {
            var take = new Button(translate("briefings.mine.take"), _ -> {
                registrations.takeOffer(registration.id(), page.appointmentId());
                page.done().accept(translate("briefings.mine.taken", registration.name()));
            });
            take.addThemeVariants(ButtonVariant.PRIMARY);
            take.setDisableOnClick(true);
            actions.add(take);
        }
        var change = small(translate("briefings.mine.change"), registration);
        change.addClickListener(_ -> askToChange(registration));
        var cancel = small(translate("briefings.mine.cancel"), registration);
        cancel.addClickListener(_ -> askToCancel(registration));
        actions.add(change, cancel);
        return actions;
    }

    private static Button small(String verb, RegistrationView registration) {
        var button = new Button(verb);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(translate("briefings.mine.of", verb, registration.name()));
        return button;
    }

    private Div ways(List<RegistrationView> mine) {
        var ways = new Div();
        ways.addClassName("row");
        var wait = briefing.seats().left() == 0;
        if (mine.stream()
                .noneMatch(each -> each.state().isComing() && each.email().equalsIgnoreCase(email))) {
            var self = new Button(
                    translate(wait ? "briefings.mine.wait" : "briefings.mine.self"),
                    _ -> register(registrations.myForm(briefing.id()), translate("briefings.mine.self.question")));
            self.addThemeVariants(ButtonVariant.PRIMARY);
            ways.add(self);
        }
        ways.add(new Button(
                translate("briefings.mine.colleague"),
                _ -> register(
                        nobodyYet(registrations.myForm(briefing.id())),
                        translate("briefings.mine.colleague.question"))));
        return ways;
    }

    private static RegistrationForm nobodyYet(RegistrationForm own) {
        return new RegistrationForm(own.requestId(), "", "", null, own.areaCode(), own.needs());
    }

    private void register(RegistrationForm begin, String question) {
        var fields = new RegistrationFields(briefing, served, begin.requestId()).show(begin);
        new RegisterDialog(question, fields, form -> {
                    var registration = registrations.register(briefing.id(), page.appointmentId(), form);
                    page.done()
                            .accept(
                                    registration.position() == null
                                            ? translate("briefings.mine.registered", registration.name())
                                            : translate(
                                                    "briefings.mine.queued",
                                                    registration.name(),
                                                    registration.position()));
                })
                .open();
    }

    private void askToChange(RegistrationView registration) {
        var fields = new RegistrationFields(briefing, List.of(), registration.id())
                .withoutAddress()
                .show(registration.name(), registration.needs());
        var dialog = new ActionDialog(
                translate("briefings.mine.change.question"),
                translate("briefings.mine.change.verb"),
                translate("briefings.mine.change.keep"),
                () -> {
                    registrations.change(
                            registration.id(),
                            page.appointmentId(),
                            new RegistrationChange(fields.name(), fields.needs()));
                    page.done().accept(translate("briefings.mine.changed"));
                });
        dialog.text(translate("briefings.mine.change.text"))
                .fields(fields.in(dialog.errors()))
                .open();
    }

    private void askToCancel(RegistrationView registration) {
        new ActionDialog(
                        translate("briefings.mine.cancel.question", registration.name()),
                        translate("briefings.mine.cancel.verb"),
                        translate("briefings.mine.cancel.keep"),
                        () -> {
                            registrations.cancel(registration.id(), page.appointmentId());
                            page.done().accept(translate("briefings.mine.cancelled", registration.name()));
                        })
                .text(translate("briefings.mine.cancel.text"))
                .open();
    }

    private static Paragraph small(String sentence) {
        var words = new Paragraph(sentence);
        words.addClassNames("small", "muted");
        return words;
    }
}
