/** The portal as people use it: a real browser on the running application. */
@NullMarked
package org.makegood.journeys;

import org.jspecify.annotations.NullMarked;
