package org.makegood.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path home;

    @Test
    void oneFolderServesOnePortalAtATime() throws IOException {
        var folder = home.resolve("data");
        try (var _ = DataFolder.take(folder)) {
            assertThatExceptionOfType(DatabaseUnavailable.class)
                    .isThrownBy(() -> DataFolder.take(folder))
                    .withMessageContaining("is in use by another portal");
        }
        try (var again = DataFolder.take(folder)) {
            assertThat(again.path()).isEqualTo(folder.toRealPath());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        var file = home.resolve("data");
        assertThat(file.toFile().createNewFile()).isTrue();

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> DataFolder.take(file))
                .withMessageStartingWith("The data folder " + file);
    }
}
