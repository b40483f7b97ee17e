package org.makegood.shell;

/** The labelled groups of the menu, in their order. What a group is called stands in the bundle of home. */
public enum MenuGroup {
    /** What a person comes for each day. */
    WORK,
    /** Their own body: its people, its contacts. */
    ORGANISATION,
    /** What is compiled from the work. */
    REPORTS,
    /** What keeps the portal running. */
    SERVICE,
    /** The person's own account, at the foot of the menu. */
    ACCOUNT
}
