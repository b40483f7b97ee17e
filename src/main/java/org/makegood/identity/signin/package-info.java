/** How people get in and out: passwords, one-time links, throttling, sessions, and the policy of the workspace's pages. */
@NullMarked
package org.makegood.identity.signin;

import org.jspecify.annotations.NullMarked;
