/** The screens of proposals. Nothing outside may import them; people reach them by their routes. */
@NullMarked
package org.makegood.proposals.ui;

import org.jspecify.annotations.NullMarked;
