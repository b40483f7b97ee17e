/** Nominating a project, and following it, for everybody: plain pages without script and without an account. */
@NullMarked
package org.makegood.proposals.web;

import org.jspecify.annotations.NullMarked;
