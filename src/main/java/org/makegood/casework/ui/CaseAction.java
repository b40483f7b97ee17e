package org.makegood.casework.ui;

import org.makegood.shell.Icons;

/**
 * Something to do to a case.
 *
 * @param next whether it may stand out as what to do next: not what undoes, refuses or repeats
 */
public record CaseAction(String label, Icons icon, Runnable act, boolean next) {

    /** A step that takes the case further. */
    public CaseAction(String label, Icons icon, Runnable act) {
        this(label, icon, act, true);
    }

    /** Something that can be done, too. */
    public static CaseAction aside(String label, Icons icon, Runnable act) {
        return new CaseAction(label, icon, act, false);
    }
}
