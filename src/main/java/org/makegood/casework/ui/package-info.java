/** The screens of casework: lists of cases and the page of a case, which each kind of case completes. */
@NamedInterface("ui")
@NullMarked
package org.makegood.casework.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
