package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import org.makegood.casework.queue.QueueScope;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.shell.Icons;
import org.makegood.shell.MenuGroup;
import org.makegood.shell.MenuItem;
import org.makegood.shell.MenuPart;
import org.springframework.stereotype.Component;

/** The ways to the lists of cases: all open ones, late ones, and for the head of a region those without a desk. */
@Component
class CaseMenu implements MenuPart {

    private final OpenCases openCases;
    private final CurrentUser currentUser;

    CaseMenu(OpenCases openCases, CurrentUser currentUser) {
        this.openCases = openCases;
        this.currentUser = currentUser;
    }

    @Override
    public List<MenuItem> items() {
        var actor = currentUser.actor();
        var items = new ArrayList<MenuItem>();
        var own = MenuItem.to(CaseListView.class, MenuGroup.WORK, 10, Icons.INBOX, translate(title(actor)));
        items.add(own.counting(() -> openCases.of(QueueScope.OWN).open()));
        if (actor instanceof Actor.Staff) {
            items.add(MenuItem.to(
                            CaseListView.class, MenuGroup.WORK, 11, Icons.ALARM_CLOCK, translate("casework.list.late"))
                    .at(at(ListView.LATE))
                    .countingLate(() -> openCases.of(QueueScope.OWN).late()));
        }
        if (ListView.offeredTo(actor).contains(ListView.UNROUTED)) {
            items.add(MenuItem.to(
                            CaseListView.class, MenuGroup.WORK, 12, Icons.ROUTE, translate("casework.list.unrouted"))
                    .at(at(ListView.UNROUTED))
                    .countingLate(() -> openCases.of(QueueScope.UNROUTED).open()));
        }
        return items;
    }

    private static QueryParameters at(ListView view) {
        return CaseListAddress.usual().with(view.filter()).parameters();
    }

    private static String title(Actor actor) {
        return switch (actor) {
            case Actor.Staff _ -> "casework.list.queue";
            case Actor.Partner _ -> "casework.list.ours";
            case Actor.Compiler _, Actor.Administrator _ -> "casework.list.shared";
        };
    }
}
