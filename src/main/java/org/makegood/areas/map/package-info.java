/** Maps of councils, drawn on the server as SVG. */
@NamedInterface("map")
@NullMarked
package org.makegood.areas.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
