/** What is shown to everybody: scheduled and completed projects whose hosts agreed. */
@NamedInterface("projects")
@NullMarked
package org.makegood.proposals.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
