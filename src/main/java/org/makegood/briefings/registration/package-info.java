/** Coming to a briefing: by an invitation, signed in, or as a visitor; changed and cancelled again. */
@NamedInterface("registration")
@NullMarked
package org.makegood.briefings.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
