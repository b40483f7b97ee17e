package org.makegood.areas;

import org.makegood.kernel.WorkingDays;
import org.springframework.stereotype.Component;

/** The working days of England and Wales, by the bank holidays in the reference data. */
@Component
public class WorkingCalendar {

    private final AreaDirectory directory;

    WorkingCalendar(AreaDirectory directory) {
        this.directory = directory;
    }

    public WorkingDays workingDays() {
        return directory.workingDays();
    }
}
