/** What is made to be shown on paper: PDFs from templates, and codes that a telephone reads. No tables. */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"kernel"})
@NullMarked
package org.makegood.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
