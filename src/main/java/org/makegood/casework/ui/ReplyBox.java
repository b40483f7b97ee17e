package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Optional;
import org.makegood.casework.CaseAct;
import org.makegood.casework.CaseService;
import org.makegood.casework.CaseView;
import org.makegood.casework.clock.ClockState;
import org.makegood.identity.Actor;
import org.makegood.shell.ErrorSummary;
import org.makegood.shell.Notices;

/** Where people write: a partner to the desk; staff to the partner, or a note that stays with staff. */
class ReplyBox extends Section {

    /** A list of tabs may hold nothing else that can be focused; the component lets its scroller be. */
    private static final String ONLY_TABS_IN_THE_LIST = "Promise.resolve(this.updateComplete)"
            + ".then(() => this.shadowRoot.getElementById('scroll')?.removeAttribute('tabindex'))";

    private final transient CaseService cases;
    private final transient CaseView view;
    private final transient Runnable refresh;
    private final boolean staff;

    private final ErrorSummary errors = new ErrorSummary();
    private final GuardedArea words;
    private final Checkbox question = new Checkbox(translate("casework.reply.question"));
    private final Button send = new Button("", _ -> send());
    private final Tab note = new Tab(translate("casework.reply.note"));
    private final Tabs tabs = new Tabs(new Tab(translate("casework.reply.answer")), note);

    private ReplyBox(CaseService cases, CaseView view, boolean staff, Runnable refresh) {
        this.cases = cases;
        this.view = view;
        this.staff = staff;
        this.refresh = refresh;
        words = new GuardedArea("text", "", CaseService.MAX_MESSAGE, errors);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        tabs.addSelectedChangeListener(_ -> arrange());
        tabs.getElement().executeJs(ONLY_TABS_IN_THE_LIST);
        question.addValueChangeListener(_ -> arrange());
        var actions = new Div(send, question);
        actions.addClassName("actions");
        var body = new Div(errors, words, actions);
        body.addClassName("body");
        addClassNames("panel", "reply");
        getElement().setAttribute("aria-label", translate("casework.reply"));
        if (staff && view.may(CaseAct.ANSWER)) {
            add(tabs);
        } else if (staff) {
            tabs.setSelectedTab(note);
        }
        add(body);
        arrange();
    }

    /** Empty for those who may only read. */
    static Optional<ReplyBox> forReader(CaseService cases, CaseView view, Actor actor, Runnable refresh) {
        return view.may(CaseAct.WRITE) || view.may(CaseAct.ANSWER) || view.may(CaseAct.NOTE)
                ? Optional.of(new ReplyBox(cases, view, actor instanceof Actor.Staff, refresh))
                : Optional.empty();
    }

    private boolean isNote() {
        return staff && tabs.getSelectedTab() == note;
    }

    private void arrange() {
        setClassName("tinted", isNote());
        question.setVisible(staff && !isNote() && view.clock().state() != ClockState.STOPPED);
        if (!staff) {
            say("casework.reply.to-desk", "casework.reply.to-desk.hint", "casework.reply.to-desk.send");
        } else if (isNote()) {
            say("casework.reply.note", "casework.reply.note.hint", "casework.reply.note.send");
        } else if (question.getValue()) {
            say(
                    "casework.reply.your-question",
                    "casework.reply.your-question.hint",
                    "casework.reply.your-question.send");
        } else {
            say("casework.reply.your-answer", "casework.reply.your-answer.hint", "casework.reply.your-answer.send");
        }
    }

    private void say(String label, String hint, String verb) {
        words.label(translate(label));
        words.hint(translate(hint, view.organisation()));
        send.setText(translate(verb));
    }

    private void send() {
        send.setEnabled(true);
        errors.clear();
        var caseId = view.seen().caseId();
        var under = view.seen().appointmentId();
        if (!staff) {
            cases.write(caseId, under, words.text(), words.answers());
            Notices.done(translate("casework.reply.to-desk.done"));
        } else if (isNote()) {
            cases.note(caseId, under, words.text(), words.answers());
            Notices.done(translate("casework.reply.note.done"));
        } else if (question.getValue()) {
            cases.ask(caseId, under, words.text(), words.answers());
            Notices.done(translate("casework.reply.your-question.done"));
        } else {
            cases.answer(caseId, under, words.text(), words.answers());
            Notices.done(translate("casework.reply.your-answer.done"));
        }
        refresh.run();
    }
}
