package org.makegood.casework.drafts;

/** What is kept of a form that is written in steps. */
public interface FormDraft {

    /** The step the person was at, counted from nought. */
    int step();
}
