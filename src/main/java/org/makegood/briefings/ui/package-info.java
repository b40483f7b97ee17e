/** The screens of briefings. Nothing outside may import them; people reach them by their routes. */
@NullMarked
package org.makegood.briefings.ui;

import org.jspecify.annotations.NullMarked;
