package org.makegood.demo.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** How long processors have worked for the portal and its own database. Other work on the machine does not count. */
final class ProcessorTime {

    private ProcessorTime() {}

    static Duration spent() {
        var portal = ProcessHandle.current();
        return Stream.concat(Stream.of(portal), portal.descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
