package org.makegood.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
class StoredFilesTest {

    private static final byte[] PDF = "%PDF-1.7 agenda".getBytes(UTF_8);

    @Autowired
    StoredFiles files;

    @Autowired
    FileTable table;

    @Autowired
    FilesSettings settings;

    @Autowired
    Clock clock;

    @Test
    void aFileComesBackAsItWas() {
        var id = store("Agenda.pdf");

        var file = files.open(id).orElseThrow();

        assertThat(file.content()).isEqualTo(PDF);
        assertThat(file.sha256()).isEqualTo("06abbf50583854a240a1884d42c419ca0927306244f4f53f81032eeea112f83a");
        assertThat(file.card()).isEqualTo(new FileCard(id, "Agenda.pdf", FileType.PDF, PDF.length, null));
        assertThat(files.cards(List.of(id, UUID.randomUUID()))).containsExactly(file.card());
    }

    @Test
    void theNameEndsAsTheContentSaysAndHoldsNothingElse() {
        assertThat(nameOf("C:\\Users\\Ada\\plan.pdf")).isEqualTo("plan.pdf");
        assertThat(nameOf("../../etc/plan.PDF")).isEqualTo("plan.PDF");
        assertThat(nameOf("plan.exe")).isEqualTo("plan.pdf");
        assertThat(nameOf("plan\r\nSet-Cookie: a\u202Efdp.exe")).isEqualTo("planSet-Cookie afdp.pdf");
        assertThat(nameOf("")).isEqualTo("file.pdf");
        assertThat(nameOf("Gwŷdd".repeat(60) + ".pdf"))
                .hasSizeLessThanOrEqualTo(104)
                .endsWith(".pdf");
    }

    @Test
    void whatIsNotAcceptedHereIsRefusedByItsContent() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> files.store(upload("page.pdf", "<html>".getBytes(UTF_8)), FileType.DOCUMENTS))
                .withMessageStartingWith("“page.pdf” is not a kind of file that can be sent here.")
                .withMessageContaining("PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx)");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> files.store(upload("agenda.pdf", PDF), Set.of(FileType.DOCX)))
                .withMessageEndingWith("without macros: Word (.docx).");
    }

    @Test
    void whatIsEmptyOrTooLargeIsRefused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> files.store(upload("empty.pdf", new byte[0]), FileType.DOCUMENTS))
                .withMessage("“empty.pdf” is empty. Choose it again, or choose another file.");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> files.store(upload("long.pdf", new byte[11_000_000]), FileType.DOCUMENTS))
                .withMessage("“long.pdf” is larger than 10 MB, the most that can be sent.");
    }

    @Test
    void theLargestFileFitsIntoTheDatabase() {
        var largest = new byte[10 * 1024 * 1024];
        new Random(7).nextBytes(largest);
        System.arraycopy(PDF, 0, largest, 0, PDF.length);

        var id = files.store(upload("largest.pdf", largest), FileType.DOCUMENTS);

        assertThat(files.open(id).orElseThrow().content()).isEqualTo(largest);
    }

    @Test
    void aFileIsClaimedOnce() {
        var id = store("Agenda.pdf");
        files.claim(id);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> files.claim(id));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> files.claim(UUID.randomUUID()));

        files.release(id);
        files.claim(id);
    }

    @Test
    void whatIsNobodysForADayIsDeleted() {
        var abandoned = store("abandoned.pdf");
        var claimed = store("claimed.pdf");
        var released = store("released.pdf");
        files.claim(claimed);
        files.claim(released);

        cleanAfter(Duration.ofHours(23));
        assertThat(files.cards(List.of(abandoned, claimed, released))).hasSize(3);

        files.release(released);
        cleanAfter(Duration.ofHours(25));
        assertThat(files.cards(List.of(abandoned, claimed, released)))
                .extracting(FileCard::name)
                .containsExactly("claimed.pdf");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void nothingHappensOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> store("Agenda.pdf"));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> files.open(UUID.randomUUID()));
    }

    private void cleanAfter(Duration time) {
        new UnclaimedFiles(table, settings, Clock.offset(clock, time)).delete();
    }

    private String nameOf(String name) {
        return files.open(store(name)).orElseThrow().card().name();
    }

    private UUID store(String name) {
        return files.store(upload(name, PDF), FileType.DOCUMENTS);
    }

    private static Upload upload(String name, byte[] content) {
        return new Upload(null, name, new ByteArrayInputStream(content));
    }
}
