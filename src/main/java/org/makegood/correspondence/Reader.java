package org.makegood.correspondence;

import org.makegood.kernel.EmailAddress;

/**
 * Somebody who is told.
 *
 * @param why ends the sentence "You get this mail because ..."
 */
record Reader(EmailAddress address, String why) {}
