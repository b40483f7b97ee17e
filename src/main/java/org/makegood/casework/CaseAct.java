package org.makegood.casework;

/** What a person may do to a case that they may see. */
public enum CaseAct {
    /** Write to the desk. */
    WRITE,
    /** Say that it was put right, or that it was not. */
    CONFIRM,
    ACKNOWLEDGE,
    /** Answer or ask the partner. */
    ANSWER,
    /** Keep a note for staff only. */
    NOTE,
    ASSIGN,
    HAND_OVER,
    ESCALATE,
    /** Take it on to its next state, agree actions, settle it. */
    WORK,
    FOLLOW
}
