/** What people have begun to write: kept as they type, seen by nobody else, gone once it is sent. */
@NamedInterface("drafts")
@NullMarked
package org.makegood.casework.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
