package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.makegood.casework.clock.ClockView;
import org.makegood.casework.clock.TrackDay;
import org.makegood.shell.Panel;

/** The promise on a case: in words, as a row of days, and how it was counted. */
class ClockPanel extends Panel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private final ClockView clock;

    ClockPanel(ClockView clock) {
        super(clock.headline());
        this.clock = clock;
        getContent().addClassName("clock");
        if (!clock.summary().isEmpty()) {
            var summary = new Span(clock.summary());
            summary.addClassNames("small", "muted");
            aside(summary);
        }
        add(track(), explanation());
    }

    /** The same as the words say, drawn; nothing for those who listen. */
    private OrderedList track() {
        var track = new OrderedList();
        track.addClassNames("track", "plain");
        track.getElement().setAttribute("aria-hidden", "true");
        LocalDate before = null;
        for (var day : clock.track()) {
            track.add(
                    item(day, before == null || before.getMonth() != day.from().getMonth()));
            before = day.kind() == TrackDay.Kind.WEEKEND ? before : day.from();
        }
        return track;
    }

    private static ListItem item(TrackDay day, boolean newMonth) {
        var item = new ListItem();
        if (day.kind() == TrackDay.Kind.WEEKEND) {
            item.addClassName("off");
            return item;
        }
        item.addClassName(
                switch (day.kind()) {
                    case USED, WEEKEND -> "used";
                    case PAUSED -> "pause";
                    case HOLIDAY -> "hol";
                    case TO_COME -> "todo";
                    case LATE -> "late";
                });
        item.setClassName("now", day.today());
        item.setClassName("end", day.last());
        var box = new Span(box(day));
        box.addClassName("box");
        item.add(box, new Span(under(day, newMonth)));
        return item;
    }

    private static String box(TrackDay day) {
        return switch (day.kind()) {
            case USED, TO_COME, WEEKEND -> String.valueOf(day.number());
            case PAUSED -> day.days() > 1 ? "\u2013 " + day.days() : "\u2013";
            case HOLIDAY -> translate("casework.clock.holiday");
            case LATE -> "+" + day.days();
        };
    }

    private static String under(TrackDay day, boolean newMonth) {
        if (day.today()) {
            return translate("casework.clock.today");
        }
        var from = newMonth || !day.until().equals(day.from()) ? brief(day.from()) : DAY.format(day.from());
        return day.until().equals(day.from()) ? from : from + " to " + brief(day.until());
    }

    private static String brief(LocalDate day) {
        return DAY_AND_MONTH.format(day).replace("Sept", "Sep");
    }

    private Details explanation() {
        var sentences = new UnorderedList();
        sentences.addClassNames("plain", "counted");
        clock.explanation().forEach(sentence -> sentences.add(new ListItem(sentence)));
        var details = new Details(translate("casework.clock.counted"), new Div(sentences));
        details.addClassName("small");
        return details;
    }
}
