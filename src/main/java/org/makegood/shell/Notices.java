package org.makegood.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** What the portal says in passing: that something was done. Errors stand in the page, see {@link Errors}. */
public final class Notices {

    private static final int SIX_SECONDS = 6_000;

    private Notices() {}

    /** Says that something was done, in a sentence that names it: "Note kept.", "Sent to the Bromley desk." */
    public static void done(String sentence) {
        var notification = new Notification();
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(SIX_SECONDS);
        notification.addThemeVariants(NotificationVariant.SUCCESS);
        var close = new Button(Icons.X.create(), _ -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.setAriaLabel(translate("shell.notice.close"));
        notification.add(Icons.CIRCLE_CHECK.create(), new Span(sentence), close);
        notification.open();
    }
}
