@NullMarked
package org.makegood.shell.web;

import org.jspecify.annotations.NullMarked;
