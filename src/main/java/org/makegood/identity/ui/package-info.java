/** The screens of identity: getting in, one's own account, members, and what administrators look after. */
@NullMarked
package org.makegood.identity.ui;

import org.jspecify.annotations.NullMarked;
