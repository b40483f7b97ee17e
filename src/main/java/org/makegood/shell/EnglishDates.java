package org.makegood.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Dates and times as people here write them: a day typed as 4/5/2026 or 4 May 2026 and shown as 4 May 2026, a time as
 * 9:30, 9.30am, 930 or 21:30 and shown as 9:30 am. The pickers are an extra.
 */
public final class EnglishDates {

    private static final int MONDAY = 1;

    /** The United Kingdom's own would take 2pm for two in the morning, and show 14:00; Australia writes 2:00 pm. */
    private static final Locale WITH_AM_AND_PM = Locale.forLanguageTag("en-AU");

    /**
     * By itself the picker takes the first two of three digits for the hour. What it asks of the browser in this round, as to
     * read and write times in its language, comes first.
     */
    private static final String READ_930_AS_9_30 = """
            setTimeout(() => {
              const i18n = this.i18n;
              this.i18n = {
                ...i18n,
                parseTime: (typed) => i18n.parseTime(typed?.replace(/^(\\D*\\d)(\\d\\d)(?!\\d)/, '$1:$2')),
              };
            });
            """;

    private static final Duration QUARTER_OF_AN_HOUR = Duration.ofMinutes(15);

    private EnglishDates() {}

    public static DatePicker picker(String label) {
        var picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        picker.setI18n(words());
        picker.addClassName("date");
        return picker;
    }

    /** A time of day; the list offers every quarter of an hour, any other can be typed. */
    public static TimePicker time(String label) {
        var time = new TimePicker(label);
        time.setLocale(WITH_AM_AND_PM);
        time.setStep(QUARTER_OF_AN_HOUR);
        time.addAttachListener(_ -> time.getElement().executeJs(READ_930_AS_9_30));
        time.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage("Enter a time, such as 9:30am"));
        return time;
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
