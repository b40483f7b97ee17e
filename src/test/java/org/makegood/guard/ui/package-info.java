@NullMarked
package org.makegood.guard.ui;

import org.jspecify.annotations.NullMarked;
