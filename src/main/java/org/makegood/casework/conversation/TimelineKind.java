package org.makegood.casework.conversation;

/** What kind of thing happened. Things of the same moment are told in this order. */
public enum TimelineKind {
    OPENED,
    ROUTED,
    ACKNOWLEDGED,
    HANDED_OVER,
    ASSIGNED,
    REPLIED,
    ASKED,
    ANSWERED,
    MOVED,
    ESCALATED,
    GIVEN_BACK,
    NOTED
}
