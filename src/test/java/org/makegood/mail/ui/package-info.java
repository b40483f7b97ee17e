@NullMarked
package org.makegood.mail.ui;

import org.jspecify.annotations.NullMarked;
