/** The screens of concerns. Nothing outside may import them; people reach them by their routes. */
@NullMarked
package org.makegood.concerns.ui;

import org.jspecify.annotations.NullMarked;
