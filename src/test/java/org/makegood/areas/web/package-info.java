@NullMarked
package org.makegood.areas.web;

import org.jspecify.annotations.NullMarked;
