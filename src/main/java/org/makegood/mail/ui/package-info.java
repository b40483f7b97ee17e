/** The administrator's view of the outbox. */
@NullMarked
package org.makegood.mail.ui;

import org.jspecify.annotations.NullMarked;
