/** Briefings for everybody, and for the holders of mailed links: plain pages without script and without an account; feeds. */
@NullMarked
package org.makegood.briefings.web;

import org.jspecify.annotations.NullMarked;
