@NullMarked
package org.makegood.kernel;

import org.jspecify.annotations.NullMarked;
