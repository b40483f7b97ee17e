package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.queue.QueueScope;
import org.makegood.casework.queue.QueueService;
import org.makegood.casework.queue.QueueSort;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.shell.DashboardPart;

/** On the page "Start": the cases that came last. */
@org.springframework.stereotype.Component
class NewestPart implements DashboardPart {

    private static final int SHOWN = 5;

    private final QueueService queue;
    private final CurrentUser currentUser;

    NewestPart(QueueService queue, CurrentUser currentUser) {
        this.queue = queue;
        this.currentUser = currentUser;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> build() {
        if (currentUser.actor() instanceof Actor.Administrator) {
            return Optional.empty();
        }
        var newest = queue.list(QueueFilter.allOpen(QueueScope.OWN), QueueSort.OPENED, true, 0, SHOWN);
        return CaseItems.byAge(newest).in(translate("casework.start.new")).map(Component.class::cast);
    }
}
