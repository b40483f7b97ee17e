@NullMarked
package org.makegood.database;

import org.jspecify.annotations.NullMarked;
