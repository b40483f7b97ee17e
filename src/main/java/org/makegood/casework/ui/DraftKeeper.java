package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.drafts.FormDraft;
import org.makegood.casework.drafts.SavedDraft;
import org.makegood.kernel.Days;
import org.makegood.shell.Icons;

/**
 * Keeps what is typed: begins the draft at the first word, saves it at every change, and says since when it is safe.
 *
 * @param <T> what a kind of case keeps of its form
 */
public class DraftKeeper<T extends FormDraft> {

    /** Writes over a draft what was typed since. */
    public interface Saving<T> {
        SavedDraft<T> save(SavedDraft<T> before, T content);
    }

    private final Function<UUID, Optional<SavedDraft<T>>> find;
    private final Function<T, SavedDraft<T>> begin;
    private final Saving<T> save;
    private final Span saved = new Span();

    private @Nullable SavedDraft<T> draft;
    private int reached;

    public DraftKeeper(Function<UUID, Optional<SavedDraft<T>>> find, Function<T, SavedDraft<T>> begin, Saving<T> save) {
        this.find = find;
        this.begin = begin;
        this.save = save;
        saved.addClassName("asat");
        saved.setVisible(false);
    }

    /** "Draft saved at 9:14am", for the line under the heading. */
    public Span saved() {
        return saved;
    }

    boolean holds(UUID draftId) {
        return draft != null && draft.id().equals(draftId);
    }

    Optional<SavedDraft<T>> resume(UUID draftId) {
        var found = find.apply(draftId);
        found.ifPresent(it -> {
            reach(it.content().step());
            say(it);
        });
        return found;
    }

    /** Saves; returns whether this began the draft, which then has an address. */
    boolean keep(T content) {
        var before = draft;
        say(before == null ? begin.apply(content) : save.save(before, content));
        return before == null;
    }

    private void say(SavedDraft<T> now) {
        draft = now;
        var time = Days.time(now.savedAt().atZone(Days.LONDON).toLocalTime());
        saved.removeAll();
        saved.add(Icons.CLOUD_CHECK.create(), new Span(translate("casework.form.saved", time)));
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
