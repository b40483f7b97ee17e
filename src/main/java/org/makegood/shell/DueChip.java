package org.makegood.shell;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.makegood.kernel.Days;

/** When something is due: first how many working days are left, then the day itself. */
public class DueChip extends Span {

    private static final int SOON = 2;

    private DueChip(String kind, String words, String detail) {
        addClassNames("due", kind);
        var count = new Span(words);
        count.addClassName("days");
        add(count);
        if (!detail.isEmpty()) {
            add(new Span(detail));
        }
    }

    /** @param workingDaysLeft 0 on the day itself, negative when it is late */
    public static DueChip of(int workingDaysLeft, LocalDate due) {
        return new DueChip(kind(workingDaysLeft), words(workingDaysLeft), Days.brief(due));
    }

    /** The clock stands still; the detail says where: "at day 4 of 10". */
    public static DueChip paused(String detail) {
        return new DueChip("paused", "Paused", detail);
    }

    /** Nothing is due any more; the words say why: "Nothing due". */
    public static DueChip over(String words, String detail) {
        return new DueChip("done", words, detail);
    }

    /** "3 days late", "Today", "1 day", "8 days". */
    public static String words(int workingDaysLeft) {
        int days = Math.abs(workingDaysLeft);
        var counted = days == 1 ? "1 day" : days + " days";
        return workingDaysLeft < 0 ? counted + " late" : workingDaysLeft == 0 ? "Today" : counted;
    }

    /** The class name that goes with it: {@code over}, {@code soon} or {@code later}. */
    public static String kind(int workingDaysLeft) {
        return workingDaysLeft < 0 ? "over" : workingDaysLeft <= SOON ? "soon" : "later";
    }
}
