package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.makegood.briefings.BriefingCalendarService;
import org.makegood.briefings.BriefingFilter;
import org.makegood.briefings.BriefingRow;
import org.makegood.briefings.registration.RegistrationService;
import org.makegood.briefings.registration.RegistrationView;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Days;
import org.makegood.shell.DashboardPart;

/** On the page "Start": the next briefings of the desk or the organisation, and places that are offered to its people. */
@org.springframework.stereotype.Component
class NextBriefingsPart implements DashboardPart {

    private static final BriefingFilter OWN = new BriefingFilter(false, true, null, null, null);
    private static final int SHOWN = 3;

    private final BriefingCalendarService calendar;
    private final RegistrationService registrations;
    private final CurrentUser currentUser;

    NextBriefingsPart(BriefingCalendarService calendar, RegistrationService registrations, CurrentUser currentUser) {
        this.calendar = calendar;
        this.registrations = registrations;
        this.currentUser = currentUser;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> build() {
        if (currentUser.actor() instanceof Actor.Administrator) {
            return Optional.empty();
        }
        var list = new BriefingItems();
        calendar.list(OWN, 0, SHOWN).forEach(row -> addTo(list, row));
        return list.in(translate("briefings.start.title")).map(panel -> panel.aside(all()));
    }

    private static RouterLink all() {
        var all = new RouterLink(translate("briefings.start.all"), BriefingListView.class);
        all.setQueryParameters(BriefingListView.own());
        return all;
    }

    private void addTo(BriefingItems list, BriefingRow row) {
        var item = list.add(row);
        registrations.mine(row.id()).stream()
                .filter(registration -> registration.state() == RegistrationState.OFFERED)
                .forEach(offered -> item.add(offer(offered)));
    }

    private static Div offer(RegistrationView offered) {
        var until = offered.offerUntil();
        var line = new Div(
                BriefingStatusTag.of(offered.state()),
                new Span(
                        until == null
                                ? offered.name()
                                : translate("briefings.start.offer", offered.name(), Days.written(until))));
        line.addClassName("row");
        return line;
    }
}
