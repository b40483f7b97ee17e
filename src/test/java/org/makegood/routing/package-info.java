@NullMarked
package org.makegood.routing;

import org.jspecify.annotations.NullMarked;
