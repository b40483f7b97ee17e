package org.makegood.casework;

/** What a person may do to a case that they may see. */
public enum CaseAct {
    /** Write to the desk. */
    WRITE,
    /** Take back what was sent, while nothing has come of it. */
    WITHDRAW,
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
    /** Give what was escalated back to the desk. */
    GIVE_BACK,
    /** Take it on to its next state, agree actions, settle it. */
    WORK,
    FOLLOW
}
