package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.makegood.briefings.BriefingSeen;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.BriefingStatus;
import org.makegood.briefings.BriefingView;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Panel;

/** What the desk can do with a briefing as it stands: on to its next state, or change it. */
class DeskActions extends Panel {

    private final transient BriefingService briefings;
    private final transient BriefingView briefing;
    private final transient BriefingSeen seen;
    private final SerializableConsumer<String> done;
    private final Div buttons = new Div();

    /**
     * @param begun whether it has begun, so that it can be said to have taken place
     * @param done shows the page anew, and says what was done
     */
    DeskActions(
            BriefingService briefings,
            BriefingView briefing,
            BriefingSeen seen,
            boolean begun,
            SerializableConsumer<String> done) {
        super(translate("briefings.desk.title"));
        this.briefings = briefings;
        this.briefing = briefing;
        this.seen = seen;
        this.done = done;
        buttons.addClassName("ways");
        var stored = briefing.stored();
        if (stored.isToCome()) {
            act(translate("briefings.desk.change"), this::change);
        }
        stored.next().stream()
                .filter(next -> begun ? next != BriefingStatus.OPEN : next != BriefingStatus.HELD)
                .forEach(this::offer);
        if (stored == BriefingStatus.DRAFT) {
            act(translate("briefings.desk.discard"), this::askToDiscard);
        }
        add(buttons);
        setVisible(stored.isToCome());
    }

    private void offer(BriefingStatus next) {
        switch (next) {
            case SAVE_THE_DATE ->
                ask(
                        translate("briefings.desk.date"),
                        translate("briefings.desk.date.text"),
                        () -> briefings.saveTheDate(seen));
            case OPEN ->
                ask(
                        translate("briefings.desk.open"),
                        translate("briefings.desk.open.text"),
                        () -> briefings.open(seen));
            case CLOSED ->
                ask(
                        translate("briefings.desk.close"),
                        translate("briefings.desk.close.text"),
                        () -> briefings.close(seen));
            case HELD ->
                ask(
                        translate("briefings.desk.hold"),
                        translate("briefings.desk.hold.text"),
                        () -> briefings.hold(seen));
            case CANCELLED -> act(translate("briefings.desk.cancel"), this::askToCancel);
            case DRAFT, FULL -> throw new IllegalArgumentException("Nothing becomes " + next);
        }
    }

    private void act(String verb, SerializableRunnable what) {
        var button = new Button(verb, _ -> what.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        buttons.add(button);
    }

    private void ask(String verb, String text, SerializableRunnable what) {
        act(
                verb,
                () -> new ActionDialog(
                                translate("briefings.desk.question", verb),
                                verb,
                                translate("briefings.desk.keep"),
                                () -> {
                                    what.run();
                                    done.accept(translate("briefings.desk.done"));
                                })
                        .text(text)
                        .open());
    }

    private void change() {
        UI.getCurrentOrThrow().navigate(WriteBriefingView.class, BriefingLinks.of(briefing.id()));
    }

    private void askToCancel() {
        var because = new TextArea(translate("briefings.desk.cancel.because"));
        because.setMaxLength(BriefingService.MAX_REASON);
        because.setWidthFull();
        var dialog = new ActionDialog(
                translate("briefings.desk.cancel.question", briefing.title()),
                translate("briefings.desk.cancel.verb"),
                translate("briefings.desk.keep"),
                () -> {
                    briefings.cancel(seen, because.getValue());
                    done.accept(translate("briefings.desk.cancelled"));
                });
        dialog.text(translate("briefings.desk.cancel.text"))
                .fields(dialog.errors().field("because", because))
                .destroys()
                .open();
    }

    private void askToDiscard() {
        new ActionDialog(
                        translate("briefings.desk.discard.question"),
                        translate("briefings.desk.discard"),
                        translate("briefings.desk.keep"),
                        () -> {
                            briefings.discard(seen);
                            UI.getCurrentOrThrow().navigate(BriefingListView.class);
                        })
                .text(translate("briefings.desk.discard.text"))
                .destroys()
                .open();
    }
}
