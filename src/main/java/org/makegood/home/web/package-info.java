/** The home page and the pages that say what this service is and does with data. */
@NullMarked
package org.makegood.home.web;

import org.jspecify.annotations.NullMarked;
