/** Makegood: the modules of the portal are the direct sub-packages of this one. */
@NullMarked
package org.makegood;

import org.jspecify.annotations.NullMarked;
