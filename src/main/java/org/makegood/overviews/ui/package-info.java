/** The overview on screen: filters, figures, chart and tables, and the concerns behind a figure. */
@NullMarked
package org.makegood.overviews.ui;

import org.jspecify.annotations.NullMarked;
