package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.COMPILER;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.makegood.overviews.ConcernsBehind;
import org.makegood.overviews.Figure;
import org.makegood.overviews.OverviewService;
import org.makegood.shell.Counts;
import org.makegood.shell.DashboardPart;

/** The quarter so far, at the head of the compiler's start page. */
@org.springframework.stereotype.Component
class QuarterCounts implements DashboardPart {

    private static final int ORDER = 10;

    private final OverviewService overviews;
    private final AuthenticationContext signedIn;

    QuarterCounts(OverviewService overviews, AuthenticationContext signedIn) {
        this.overviews = overviews;
        this.signedIn = signedIn;
    }

    @Override
    public Place place() {
        return Place.HEAD;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> build() {
        if (!signedIn.hasRole(COMPILER)) {
            return Optional.empty();
        }
        var question = overviews.quarterSoFar();
        var counts = overviews.counts(question);
        var numbers = new Counts(translate("overviews.counts"));
        for (var shown : new Shown[] {
            new Shown(
                    Figure.LOGGED,
                    Counts.Kind.PLAIN,
                    translate("overviews.counts.logged", counts.of(Figure.LOGGED)),
                    translate("overviews.counts.logged.detail")),
            new Shown(
                    Figure.OPEN_NOW,
                    Counts.Kind.PLAIN,
                    translate("overviews.counts.open"),
                    translate("overviews.counts.open.detail")),
            new Shown(
                    Figure.OVERDUE_NOW,
                    Counts.Kind.LATE,
                    translate("overviews.counts.overdue"),
                    translate("overviews.counts.overdue.detail")),
            new Shown(
                    Figure.ANSWERED_LATE,
                    Counts.Kind.PLAIN,
                    translate("overviews.counts.late"),
                    translate("overviews.counts.late.detail")),
            new Shown(
                    Figure.PUT_RIGHT,
                    Counts.Kind.PLAIN,
                    translate("overviews.counts.putright"),
                    translate("overviews.counts.putright.detail"))
        }) {
            numbers.count(
                    shown.kind(),
                    counts.of(shown.figure()),
                    shown.words(),
                    shown.detail(),
                    ConcernsBehindView.class,
                    OverviewAddress.of(ConcernsBehind.of(question, shown.figure())));
        }
        return Optional.of(numbers);
    }

    private record Shown(Figure figure, Counts.Kind kind, String words, String detail) {}
}
