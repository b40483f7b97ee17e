package org.makegood.shell;

import com.vaadin.flow.component.icon.SvgIcon;

/** The icons of the sprite {@code icons.svg}. The same meaning always wears the same icon, and a word stands beside it. */
public enum Icons {
    ALARM_CLOCK("alarm-clock"),
    ARROW_LEFT("arrow-left"),
    ARROW_RIGHT_LEFT("arrow-right-left"),
    ARROW_UP("arrow-up"),
    BADGE_CHECK("badge-check"),
    BELL("bell"),
    BUILDING_2("building-2"),
    CALENDAR_CHECK("calendar-check"),
    CALENDAR_CLOCK("calendar-clock"),
    CALENDAR_DAYS("calendar-days"),
    CALENDAR_OFF("calendar-off"),
    CALENDAR_PLUS("calendar-plus"),
    CHART_COLUMN("chart-column"),
    CHECK("check"),
    CHEVRON_DOWN("chevron-down"),
    CHEVRON_RIGHT("chevron-right"),
    CHEVRONS_UP("chevrons-up"),
    CHEVRONS_UP_DOWN("chevrons-up-down"),
    CIRCLE_ALERT("circle-alert"),
    CIRCLE_CHECK("circle-check"),
    CIRCLE_DOT("circle-dot"),
    CIRCLE_HELP("circle-help"),
    CLOUD_CHECK("cloud-check"),
    CONTACT("contact"),
    DOWNLOAD("download"),
    EXTERNAL_LINK("external-link"),
    EYE("eye"),
    FILE_TEXT("file-text"),
    FLAG("flag"),
    GLOBE("globe"),
    HISTORY("history"),
    HOUSE("house"),
    INBOX("inbox"),
    INFO("info"),
    LAYOUT_DASHBOARD("layout-dashboard"),
    LETTERS("letters"),
    LIST_CHECKS("list-checks"),
    LIST_FILTER("list-filter"),
    LOCK("lock"),
    MAIL("mail"),
    MAIL_CHECK("mail-check"),
    MAP_PIN("map-pin"),
    MENU("menu"),
    MERGE("merge"),
    MESSAGE_SQUARE_WARNING("message-square-warning"),
    MONITOR("monitor"),
    PAPERCLIP("paperclip"),
    PAUSE("pause"),
    PENCIL("pencil"),
    PHONE("phone"),
    PLAY("play"),
    PLUS("plus"),
    QR_CODE("qr-code"),
    ROUTE("route"),
    SCALE("scale"),
    SEARCH("search"),
    SEARCH_X("search-x"),
    SHIELD_ALERT("shield-alert"),
    SHOVEL("shovel"),
    SLIDERS_HORIZONTAL("sliders-horizontal"),
    TRASH_2("trash-2"),
    TRIANGLE_ALERT("triangle-alert"),
    UNDO_2("undo-2"),
    USER_PLUS("user-plus"),
    USERS("users"),
    X("x");

    /** Relative to the address Vaadin is mapped to ({@code /app/}), so that a context path does not matter. */
    private static final String SPRITE = "../icons.svg";

    private final String symbol;

    Icons(String symbol) {
        this.symbol = symbol;
    }

    /** A new picture of this icon, hidden from screen readers: the word beside it says the same. */
    public SvgIcon create() {
        var icon = new SvgIcon(SPRITE, symbol);
        icon.addClassName("i");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    public String symbol() {
        return symbol;
    }
}
