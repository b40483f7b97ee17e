package org.makegood.casework.status;

import java.util.Set;

/** A state of one kind of case. Each kind names its own in an enum and says there which may follow which. */
public interface CaseStatus {

    /** As stored. */
    String name();

    String label();

    Stage stage();

    Set<? extends CaseStatus> next();

    /** Whether reaching it answers the partner: an outcome always does, a state on the way may. */
    default boolean isAnswer() {
        return !stage().isOpen();
    }

    /** Whether the partner takes it there who does not want it any more: it ends, and answers nothing. */
    default boolean isWithdrawal() {
        return false;
    }

    /** Whether it is an outcome that is not what the partner asked for. */
    default boolean isRefusal() {
        return false;
    }
}
