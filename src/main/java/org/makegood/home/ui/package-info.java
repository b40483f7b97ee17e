/** The frame of the workspace, the page "Start" and the pages for what cannot be shown. */
@NullMarked
package org.makegood.home.ui;

import org.jspecify.annotations.NullMarked;
