/** The frame of everything outside the workspace: what is public, how plain pages are cached, limited and go wrong. */
@NullMarked
package org.makegood.shell.web;

import org.jspecify.annotations.NullMarked;
