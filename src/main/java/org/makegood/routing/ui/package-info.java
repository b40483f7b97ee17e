@NullMarked
package org.makegood.routing.ui;

import org.jspecify.annotations.NullMarked;
