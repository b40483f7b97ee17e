package org.makegood.casework.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.EnumMap;
import java.util.Map;
import org.makegood.casework.queue.QueueCounts;
import org.makegood.casework.queue.QueueScope;
import org.makegood.casework.queue.QueueService;
import org.springframework.stereotype.Component;

/**
 * The numbers of open cases, asked for once until the browser has its answer: the menu shows some of them, and so do most
 * pages beside it.
 */
@Component
class OpenCases {

    private final QueueService queue;

    OpenCases(QueueService queue) {
        this.queue = queue;
    }

    QueueCounts of(QueueScope scope) {
        return kept(UI.getCurrentOrThrow()).byScope().computeIfAbsent(scope, queue::counts);
    }

    private static Kept kept(UI ui) {
        var kept = ComponentUtil.getData(ui, Kept.class);
        if (kept == null) {
            kept = new Kept(new EnumMap<>(QueueScope.class));
            ComponentUtil.setData(ui, Kept.class, kept);
            ui.beforeClientResponse(ui, _ -> ComponentUtil.setData(ui, Kept.class, null));
        }
        return kept;
    }

    private record Kept(Map<QueueScope, QueueCounts> byScope) {}
}
