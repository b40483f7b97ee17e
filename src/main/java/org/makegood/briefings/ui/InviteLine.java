package org.makegood.briefings.ui;

import java.io.Serializable;
import org.makegood.briefings.invitation.Addressee;
import org.makegood.briefings.invitation.Recipient;
import org.makegood.briefings.invitation.Recipient.Known;

/** One office on the list, as it stands on the screen. */
class InviteLine implements Serializable {

    private final transient Recipient recipient;
    private boolean chosen;
    private String name;
    private String email;

    InviteLine(Recipient recipient) {
        this.recipient = recipient;
        name = BriefingWords.orEmpty(recipient.name());
        email = BriefingWords.orEmpty(recipient.email());
        chosen = recipient.known() != Known.ALREADY_INVITED;
    }

    Recipient recipient() {
        return recipient;
    }

    boolean isInvited() {
        return recipient.known() == Known.ALREADY_INVITED;
    }

    boolean isChosen() {
        return chosen;
    }

    void choose(boolean whether) {
        chosen = whether;
    }

    String name() {
        return name;
    }

    void name(String typed) {
        name = typed.strip();
    }

    String email() {
        return email;
    }

    void email(String typed) {
        email = typed.strip();
    }

    /** An office without an address is left out until one is typed. */
    boolean isSent() {
        return chosen && !email.isEmpty();
    }

    Addressee addressee() {
        return new Addressee(recipient.organisationId(), name.isEmpty() ? recipient.organisation() : name, email);
    }
}
