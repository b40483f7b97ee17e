@NullMarked
package org.makegood.areas;

import org.jspecify.annotations.NullMarked;
