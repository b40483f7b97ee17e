package org.makegood.briefings.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;

/** Times of day as people here write them. */
final class Times {

    private static final Duration STEP = Duration.ofMinutes(15);

    /** The United Kingdom's own would show 13:30; Australia writes 1:30 pm. */
    private static final Locale WITH_AM_AND_PM = Locale.forLanguageTag("en-AU");

    private Times() {}

    static TimePicker picker(String label) {
        var picker = new TimePicker(label);
        picker.setLocale(WITH_AM_AND_PM);
        picker.setStep(STEP);
        picker.addClassName("time");
        return picker;
    }
}
