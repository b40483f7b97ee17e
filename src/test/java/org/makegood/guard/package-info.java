@NullMarked
package org.makegood.guard;

import org.jspecify.annotations.NullMarked;
