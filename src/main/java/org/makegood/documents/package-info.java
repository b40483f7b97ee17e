/** What is made to be printed: PDFs from templates, and codes that a telephone reads off paper. No tables. */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"kernel"})
@NullMarked
package org.makegood.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
