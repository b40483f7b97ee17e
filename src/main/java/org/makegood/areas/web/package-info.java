/** Who is responsible where, for everybody: plain pages and the open API. */
@NullMarked
package org.makegood.areas.web;

import org.jspecify.annotations.NullMarked;
