package org.makegood.mail.ui;

import org.makegood.mail.MailState;
import org.makegood.shell.Icons;
import org.makegood.shell.StatusTag;

class MailStateTag extends StatusTag {

    MailStateTag(MailState state) {
        super(kind(state), icon(state), state.label());
    }

    private static Kind kind(MailState state) {
        return switch (state) {
            case WAITING -> Kind.INFO;
            case SENDING -> Kind.PROGRESS;
            case SENT -> Kind.SUCCESS;
            case FAILED -> Kind.DANGER;
            case HELD -> Kind.WAITING;
        };
    }

    private static Icons icon(MailState state) {
        return switch (state) {
            case WAITING -> Icons.INBOX;
            case SENDING -> Icons.ARROW_UP;
            case SENT -> Icons.MAIL_CHECK;
            case FAILED -> Icons.CIRCLE_ALERT;
            case HELD -> Icons.PAUSE;
        };
    }
}
