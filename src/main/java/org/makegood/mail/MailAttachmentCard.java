package org.makegood.mail;

/**
 * What there is to say of an attachment without reading it.
 *
 * @param position which of the mail's it is, from 0
 * @param size in bytes
 */
public record MailAttachmentCard(int position, String name, int size) {}
