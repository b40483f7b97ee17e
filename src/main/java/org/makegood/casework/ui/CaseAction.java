package org.makegood.casework.ui;

import org.makegood.shell.Icons;

/** Something to do to a case, as a button or a line of a menu. */
public record CaseAction(String label, Icons icon, Runnable act) {}
