package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makegood.areas.Area;
import org.makegood.casework.CaseAct;
import org.makegood.casework.CaseService;
import org.makegood.casework.CaseView;
import org.makegood.kernel.Days;
import org.makegood.shell.FactsList;
import org.makegood.shell.Panel;

/** What cases of every kind have: areas, who may see it and how it may be quoted, who follows it. */
class AboutCase extends Panel {

    AboutCase(CaseService cases, CaseView view, Runnable refresh) {
        super(translate("casework.about"));
        var areas = Stream.concat(Stream.of(view.leadArea()), view.furtherAreas().stream())
                .map(Area::name)
                .collect(Collectors.joining(", "));
        var facts = new FactsList()
                .fact(translate("casework.about.areas"), areas)
                .fact(
                        translate("casework.about.desk"),
                        view.desk() == null ? translate("casework.held.nobody") : view.desk())
                .fact(translate("casework.about.logged"), Days.written(view.openedAt()));
        if (view.reporter() != null) {
            facts.fact(translate("casework.about.reporter"), view.reporter());
        }
        facts.fact(translate("casework.about.seen"), view.audience().label())
                .fact(translate("casework.about.quoted"), view.attribution().label());
        if (view.may(CaseAct.FOLLOW)) {
            facts.fact(
                    translate("casework.about.followers"),
                    new Span(translate("casework.about.people", view.followers())),
                    follow(cases, view, refresh));
        }
        add(facts);
    }

    private static Button follow(CaseService cases, CaseView view, Runnable refresh) {
        var button = new Button(translate(view.followed() ? "casework.about.unfollow" : "casework.about.follow"), _ -> {
            if (view.followed()) {
                cases.unfollow(view.seen().caseId());
            } else {
                cases.follow(view.seen().caseId(), view.seen().appointmentId());
            }
            refresh.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
