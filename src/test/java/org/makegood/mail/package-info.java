@NullMarked
package org.makegood.mail;

import org.jspecify.annotations.NullMarked;
