package org.makegood.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.makegood.demo.bench.Figure.Goal;

class ReportTest {

    private final Figure fast = new Figure("look-up, p95", 0.834, "ms", Goal.atMost(5), "5,000 look-ups");
    private final Figure slow = new Figure("pages", 812.4, "pages/s", Goal.atLeast(1_000), "8 connections");
    private final Machine machine = new Machine("Some processor", 2, 24, 1.25, "VM 25", List.of("-Xmx1g"), "11.4.5");

    @Test
    void aGoalIsMetAtItsBound() {
        assertThat(Goal.atMost(5).isMetBy(5)).isTrue();
        assertThat(Goal.atMost(5).isMetBy(5.01)).isFalse();
        assertThat(Goal.atLeast(5).isMetBy(5)).isTrue();
        assertThat(Goal.atLeast(5).isMetBy(4.99)).isFalse();
    }

    @Test
    void aFigureIsOneLine() {
        assertThat(fast.line()).matches("look-up, p95 +0\\.83 ms +at most 5 +met");
        assertThat(slow.line()).matches("pages +812 pages/s +at least 1,000 +missed");
    }

    @Test
    void thePageSaysWhatWasMeasuredOnWhatAndHow(@TempDir Path folder) throws IOException {
        var page = folder.resolve("docs/PERFORMANCE.md");

        new Report(LocalDate.of(2026, 11, 21), "100,000 concerns", machine, "It was steady.", List.of(fast, slow))
                .write(page);

        assertThat(Files.readString(page))
                .contains("on 21 November 2026")
                .contains("Some processor, 2 cores, 24 GB of memory; VM 25 (-Xmx1g); MariaDB 11.4.5.")
                .contains("Load average when it began: 1.3. It was steady.")
                .contains("100,000 concerns")
                .contains("| look-up, p95 | 0.83 | ms | at most 5 | met | 5,000 look-ups |")
                .contains("| pages | 812 | pages/s | at least 1,000 | **missed** | 8 connections |");
    }

    @Test
    void aBusyMachineIsAdmitted() {
        assertThat(machine.written()).doesNotContain("Other work");
        assertThat(new Machine("Some processor", 2, 24, 9, "VM 25", List.of(), "11.4.5").written())
                .contains("Load average when it began: 9.0. **Other work had the machine at the time**");
    }
}
