/** Proposals of visitors, without an account: written in pages, confirmed by mail, followed by a link. */
@NamedInterface("nomination")
@NullMarked
package org.makegood.proposals.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
