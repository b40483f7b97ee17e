package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.makegood.casework.queue.QueueScope;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.shell.Counts;
import org.makegood.shell.Counts.Kind;
import org.makegood.shell.DashboardPart;

/** At the head of the page "Start": how many cases are open, late, due and waiting. */
@org.springframework.stereotype.Component
class QueueCountsPart implements DashboardPart {

    private final OpenCases openCases;
    private final CurrentUser currentUser;

    QueueCountsPart(OpenCases openCases, CurrentUser currentUser) {
        this.openCases = openCases;
        this.currentUser = currentUser;
    }

    @Override
    public Place place() {
        return Place.HEAD;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> build() {
        return switch (currentUser.actor()) {
            case Actor.Staff _ -> Optional.of(staff());
            case Actor.Partner _ -> Optional.of(partner());
            case Actor.Compiler _, Actor.Administrator _ -> Optional.empty();
        };
    }

    private Counts staff() {
        var now = openCases.of(QueueScope.OWN);
        var counts = new Counts(translate("casework.start.counts"));
        count(counts, Kind.LATE, now.late(), ListView.LATE);
        count(counts, Kind.SOON, now.dueSoon(), ListView.SOON);
        count(counts, Kind.SOON, now.unassigned(), ListView.NOBODY);
        count(counts, Kind.WAITING, now.waiting(), ListView.WAITING);
        count(counts, Kind.PLAIN, now.open(), ListView.ALL);
        return counts;
    }

    private Counts partner() {
        var now = openCases.of(QueueScope.OWN);
        var counts = new Counts(translate("casework.start.counts"));
        count(counts, Kind.WAITING, now.waiting(), ListView.YOUR_TURN);
        count(counts, Kind.LATE, now.late(), ListView.LATE);
        count(counts, Kind.PLAIN, now.open(), ListView.ALL);
        return counts;
    }

    private static void count(Counts counts, Kind kind, long number, ListView view) {
        counts.count(
                kind,
                number,
                translate(view.key() + ".start"),
                translate(view.key() + ".start.detail"),
                CaseListView.class,
                CaseListAddress.usual().with(view.filter()).parameters());
    }
}
