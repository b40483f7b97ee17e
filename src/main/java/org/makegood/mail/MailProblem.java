package org.makegood.mail;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not leave.
 *
 * @param reason for the administrator, with the server's own words
 * @param reach whose problem it is, and so what to do about it
 */
record MailProblem(String reason, Reach reach) {

    enum Reach {
        /** This mail will never leave as it is: the address or the mail was refused. */
        FOR_GOOD,
        /** This mail may leave later. */
        FOR_NOW,
        /** No mail leaves at present: there is no server that would take one. */
        NO_SERVER
    }

    static final int MAX_REASON = 500;

    MailProblem {
        reason = reason.strip().replaceAll("\\s+", " ");
        reason = reason.substring(0, Math.min(reason.length(), MAX_REASON));
    }

    static MailProblem of(MailException exception) {
        return switch (exception) {
            case MailParseException e -> new MailProblem("The mail cannot be written: " + lastWords(e), Reach.FOR_GOOD);
            case MailPreparationException e ->
                new MailProblem("The mail cannot be written: " + lastWords(e), Reach.FOR_GOOD);
            case MailAuthenticationException e ->
                new MailProblem("The mail server refused our sign-in: " + lastWords(e), Reach.NO_SERVER);
            default -> ofServer(exception);
        };
    }

    private static MailProblem ofServer(MailException exception) {
        for (var cause : causes(exception)) {
            if (cause instanceof SMTPAddressFailedException e) {
                return new MailProblem(
                        "The mail server refused the address: " + e.getMessage(), reach(e.getReturnCode()));
            }
            if (cause instanceof SMTPSendFailedException e && !isAboutTheSender(e)) {
                return new MailProblem("The mail server refused the mail: " + e.getMessage(), reach(e.getReturnCode()));
            }
        }
        return new MailProblem("The mail server did not take the mail: " + lastWords(exception), Reach.NO_SERVER);
    }

    /** 4xx means "later", 5xx "no". */
    private static Reach reach(int returnCode) {
        return returnCode >= 500 ? Reach.FOR_GOOD : Reach.FOR_NOW;
    }

    /** What is refused before the recipient is named is a matter of set-up, which can be mended. */
    private static boolean isAboutTheSender(SMTPSendFailedException e) {
        return e.getCommand() != null && e.getCommand().toUpperCase(Locale.ROOT).startsWith("MAIL");
    }

    private static String lastWords(Throwable exception) {
        return causes(exception).getLast().getMessage() == null
                ? causes(exception).getLast().getClass().getSimpleName()
                : String.valueOf(causes(exception).getLast().getMessage());
    }

    /** The chain of causes, also along the two side tracks that mail has for them; innermost last. */
    private static List<Throwable> causes(Throwable exception) {
        var causes = new ArrayList<Throwable>();
        @Nullable Throwable next = exception;
        while (next != null && !causes.contains(next)) {
            causes.add(next);
            next = causeOf(next);
        }
        return causes;
    }

    private static @Nullable Throwable causeOf(Throwable exception) {
        return switch (exception) {
            case MailSendException e
            when e.getMessageExceptions() != null && e.getMessageExceptions().length > 0 -> e.getMessageExceptions()[0];
            case MessagingException e when e.getNextException() != null -> e.getNextException();
            default -> exception.getCause();
        };
    }
}
