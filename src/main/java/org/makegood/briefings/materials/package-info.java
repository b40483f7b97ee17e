/** Files and links that go with a briefing, for everybody or for those who come. */
@NullMarked
package org.makegood.briefings.materials;

import org.jspecify.annotations.NullMarked;
