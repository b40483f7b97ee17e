package org.makegood.correspondence;

import org.makegood.kernel.EmailAddress;

/**
 * Somebody who is told.
 *
 * @param why ends the sentence "You get this mail because ..."
 * @param page where this reader finds what the mail is about
 */
record Reader(EmailAddress address, String why, String page) {}
