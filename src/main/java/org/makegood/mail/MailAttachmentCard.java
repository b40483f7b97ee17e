package org.makegood.mail;

/**
 * What there is to say of an attachment without reading it.
 *
 * @param position which of the mail's it is, from 0
 * @param size in bytes
 */
public record MailAttachmentCard(int position, String name, int size) {

    /** What the HTML of its mail has for an address where it shows it. */
    public String reference() {
        return MailAttachment.reference(name);
    }
}
