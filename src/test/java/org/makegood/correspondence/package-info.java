@NullMarked
package org.makegood.correspondence;

import org.jspecify.annotations.NullMarked;
