@NullMarked
package org.makegood.concerns.ui;

import org.jspecify.annotations.NullMarked;
