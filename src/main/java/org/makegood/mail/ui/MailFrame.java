package org.makegood.mail.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.IFrame;

/**
 * Shows a mail's HTML as its reader sees it: in a frame of its own that runs no script, sends no form and cannot reach
 * this page. Links open in a new window.
 */
class MailFrame extends IFrame {

    MailFrame(String html) {
        addClassName("mail-frame");
        setTitle(translate("mail.read.html"));
        setSandbox(SandboxType.ALLOW_POPUPS, SandboxType.ALLOW_POPUPS_TO_ESCAPE_SANDBOX);
        setSrcdoc(html.replaceFirst("<head>", "<head><base target=\"_blank\">"));
    }
}
