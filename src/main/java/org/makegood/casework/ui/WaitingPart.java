package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.makegood.casework.queue.CaseRow;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.queue.QueueService;
import org.makegood.casework.queue.QueueSort;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.shell.DashboardPart;
import org.makegood.shell.EmptyState;
import org.makegood.shell.Icons;
import org.makegood.shell.Panel;

/** On the page "Start": the cases that wait for this person, what is owed soonest first. */
@org.springframework.stereotype.Component
class WaitingPart implements DashboardPart {

    private static final int SHOWN = 6;

    private final QueueService queue;
    private final CurrentUser currentUser;

    WaitingPart(QueueService queue, CurrentUser currentUser) {
        this.queue = queue;
        this.currentUser = currentUser;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> build() {
        return switch (currentUser.actor()) {
            case Actor.Staff _ -> Optional.of(panel("casework.start.due", ListView.ALL, QueueSort.DUE, false));
            case Actor.Partner _ ->
                Optional.of(panel("casework.start.for-you", ListView.YOUR_TURN, QueueSort.OPENED, false));
            case Actor.Compiler _, Actor.Administrator _ -> Optional.empty();
        };
    }

    private Panel panel(String key, ListView view, QueueSort sort, boolean descending) {
        var panel = new Panel(translate(key));
        List<CaseRow> rows = queue.list(view.filter(), sort, descending, 0, SHOWN);
        panel.add(
                rows.isEmpty()
                        ? new EmptyState(Icons.CHECK, translate(key + ".none"), translate(key + ".none.why"))
                        : CaseItems.byDue(rows));
        return panel.aside(all(view.filter()));
    }

    static RouterLink all(QueueFilter filter) {
        var all = new RouterLink(translate("casework.start.all"), CaseListView.class);
        all.setQueryParameters(CaseListAddress.usual().with(filter).parameters());
        return all;
    }
}
