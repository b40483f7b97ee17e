package org.makegood.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the frame says when the server cannot be asked. After a session has ended the page stays as it is until the person
 * goes on: then it loads again where they were, by way of the sign-in page.
 */
@Configuration
class SystemWords {

    private static final String SAY_IT_ALOUD =
            "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')";

    @Bean
    VaadinServiceInitListener sayWhatTheServerCannot(MessageSource messages) {
        return event -> {
            var service = event.getSource();
            service.setSystemMessagesProvider(_ -> words(messages));
            service.addUIInitListener(opened -> {
                var dialog = opened.getUI().getReconnectDialogConfiguration();
                dialog.setDialogText(text(messages, "shell.connection.lost"));
                dialog.setDialogTextGaveUp(text(messages, "shell.connection.gone"));
                opened.getUI().getPage().executeJs(SAY_IT_ALOUD);
            });
        };
    }

    private static CustomizedSystemMessages words(MessageSource messages) {
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(text(messages, "shell.session.ended"));
        words.setSessionExpiredMessage(text(messages, "shell.session.ended.what"));
        words.setInternalErrorCaption(text(messages, "shell.fault"));
        words.setInternalErrorMessage(text(messages, "shell.fault.what"));
        words.setCookiesDisabledCaption(text(messages, "shell.cookies"));
        words.setCookiesDisabledMessage(text(messages, "shell.cookies.what"));
        return words;
    }

    private static String text(MessageSource messages, String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
