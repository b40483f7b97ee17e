/**
 * Files and photos that people hand in, kept in the database: checked by what is in them, handed out so that they do no
 * harm.
 *
 * <p>A module that takes files keeps the link from its own tables to a file (a foreign key to {@code stored_file}),
 * claims the file in the transaction that makes the link, and decides who may see it.
 */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"kernel"})
@NullMarked
package org.makegood.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
