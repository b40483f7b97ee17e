package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.drafts.SavedDraft;
import org.makegood.concerns.ConcernDraft;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.kernel.Days;
import org.makegood.shell.Icons;

/** Keeps what is typed: begins the draft at the first word, saves it at every change, and says since when it is safe. */
class DraftKeeper {

    private final ConcernLoggingService concerns;
    private final UUID appointmentId;
    private final Span saved = new Span();

    private @Nullable SavedDraft<ConcernDraft> draft;
    private int reached;

    DraftKeeper(ConcernLoggingService concerns, UUID appointmentId) {
        this.concerns = concerns;
        this.appointmentId = appointmentId;
        saved.addClassName("asat");
        saved.setVisible(false);
    }

    /** "Draft saved at 9:14am", for the line under the heading. */
    Span saved() {
        return saved;
    }

    boolean holds(UUID draftId) {
        return draft != null && draft.id().equals(draftId);
    }

    Optional<SavedDraft<ConcernDraft>> resume(UUID draftId) {
        var found = concerns.draft(draftId);
        found.ifPresent(it -> {
            reach(it.content().step());
            say(it);
        });
        return found;
    }

    /** Saves; returns whether this began the draft, which then has an address. */
    boolean keep(ConcernDraft content) {
        var before = draft;
        say(
                before == null
                        ? concerns.beginDraft(content, appointmentId)
                        : concerns.saveDraft(before, content, appointmentId));
        return before == null;
    }

    private void say(SavedDraft<ConcernDraft> now) {
        draft = now;
        var time = Days.time(now.savedAt().atZone(Days.LONDON).toLocalTime());
        saved.removeAll();
        saved.add(Icons.CLOUD_CHECK.create(), new Span(translate("concerns.log.saved", time)));
        saved.setVisible(true);
    }

    void reach(int step) {
        reached = Math.max(reached, step);
    }

    /** The furthest step that may be opened. */
    int reached(int last) {
        return Math.min(reached, last);
    }

    @Nullable
    UUID draftId() {
        return draft == null ? null : draft.id();
    }
}
