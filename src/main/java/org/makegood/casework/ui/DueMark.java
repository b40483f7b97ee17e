package org.makegood.casework.ui;

import org.makegood.casework.clock.Due;
import org.makegood.shell.DueChip;

/** What is owed on a case, as a list shows it. */
final class DueMark {

    private DueMark() {}

    static DueChip of(Due due) {
        return switch (due) {
            case Due.On on -> DueChip.of(on.workingDays(), on.day());
            case Due.Paused paused -> DueChip.paused(paused.where());
            case Due.Settled settled -> DueChip.over(settled.words(), "");
        };
    }

    static boolean isLate(Due due) {
        return due instanceof Due.On on && on.late();
    }
}
