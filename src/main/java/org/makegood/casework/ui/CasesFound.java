package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Optional;
import java.util.Set;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.queue.QueueScope;
import org.makegood.casework.queue.QueueService;
import org.makegood.casework.queue.QueueSort;
import org.makegood.shell.Panel;
import org.makegood.shell.SearchPart;
import org.springframework.stereotype.Component;

/** The proposals and concerns that are found, open or not, the newest first. */
@Component
class CasesFound implements SearchPart {

    private final QueueService queue;

    CasesFound(QueueService queue) {
        this.queue = queue;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Panel> find(String words) {
        var filter = new QueueFilter(QueueScope.OWN, null, Set.of(), null, null, null, null, Set.of(), words);
        var found = queue.list(filter, QueueSort.OPENED, true, 0, SHOWN + 1);
        return CaseItems.byAge(found.stream().limit(SHOWN).toList())
                .in(translate("casework.found"))
                .map(panel -> found.size() > SHOWN ? panel.aside(WaitingPart.all(filter)) : panel);
    }
}
