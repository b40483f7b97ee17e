package org.makegood.casework.ui;

import java.util.Collection;
import java.util.UUID;
import org.makegood.casework.drafts.FormDraft;
import org.makegood.casework.drafts.SavedDraft;

/** What a {@link StepForm} asks of the view it stands in. @param <T> what is kept of the form */
public interface SteppedView<T extends FormDraft> {

    /** What is written now. @param step the step the person is at */
    T draft(int step);

    /** Fills the fields with what was kept. */
    void show(SavedDraft<T> draft);

    /** Brings up to date what stands beside the fields: something was written, or another step is shown. */
    void refresh();

    /**
     * Refuses what only the service can refuse, beside its field: the person is about to leave the step that fills these
     * properties.
     */
    default void check(Collection<String> properties) {}

    /** Sends the form, in which no constraint is broken. @param draftId the draft it was written in */
    void send(UUID draftId);
}
