package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.makegood.briefings.BriefingCalendarService;
import org.makegood.shell.Panel;
import org.makegood.shell.SearchPart;
import org.springframework.stereotype.Component;

/** The briefings that are found by their title or by who holds them, to come or over, the last one first. */
@Component
class BriefingsFound implements SearchPart {

    private final BriefingCalendarService calendar;

    BriefingsFound(BriefingCalendarService calendar) {
        this.calendar = calendar;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Panel> find(String words) {
        var found = calendar.find(words, SHOWN + 1);
        var items = new BriefingItems();
        found.stream().limit(SHOWN).forEach(items::addWhole);
        return items.in(translate("briefings.list.title"))
                .map(panel -> found.size() > SHOWN ? panel.aside(all(words)) : panel);
    }

    private static RouterLink all(String words) {
        var all = new RouterLink(translate("briefings.start.all"), BriefingListView.class);
        all.setQueryParameters(BriefingListView.of(words));
        return all;
    }
}
