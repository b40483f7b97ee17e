package org.makegood.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.Locale;

/** Dates as people here write them: typed as 4/5/2026 or 4 May 2026, shown as 4 May 2026. The picker is an extra. */
public final class EnglishDates {

    private static final int MONDAY = 1;

    private EnglishDates() {}

    public static DatePicker picker(String label) {
        var picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        picker.setI18n(words());
        picker.addClassName("date");
        return picker;
    }

    public static DatePicker.DatePickerI18n words() {
        return new DatePicker.DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMM yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(MONDAY)
                .setMonthNames(List.of(
                        "January",
                        "February",
                        "March",
                        "April",
                        "May",
                        "June",
                        "July",
                        "August",
                        "September",
                        "October",
                        "November",
                        "December"))
                .setWeekdays(List.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"))
                .setWeekdaysShort(List.of("Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"))
                .setToday("Today")
                .setCancel("Close")
                .setBadInputErrorMessage("Enter a date, such as 4 May 2026");
    }
}
