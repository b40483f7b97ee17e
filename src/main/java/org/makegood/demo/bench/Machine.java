package org.makegood.demo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the figures were measured on. */
record Machine(
        String processor,
        int cores,
        long memoryInGigabytes,
        double loadBefore,
        String virtualMachine,
        List<String> options,
        String database) {

    private static final long BYTES_A_GIGABYTE = 1L << 30;

    static Machine here(String database) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var runtime = ManagementFactory.getRuntimeMXBean();
        return new Machine(
                processorName(),
                system.getAvailableProcessors(),
                Math.round((double) system.getTotalMemorySize() / BYTES_A_GIGABYTE),
                system.getSystemLoadAverage(),
                "%s %s, %s".formatted(runtime.getVmName(), Runtime.version(), collector()),
                runtime.getInputArguments().stream()
                        .filter(option -> option.startsWith("-X"))
                        .toList(),
                database);
    }

    private static String collector() {
        return ManagementFactory.getGarbageCollectorMXBeans().getFirst().getName();
    }

    private static String processorName() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException _) {
            return System.getProperty("os.arch"); // not on Linux
        }
    }

    String written() {
        return "%s, %d cores, %d GB of memory; %s%s; MariaDB %s. Load average when it began: %s.%s"
                .formatted(
                        processor,
                        cores,
                        memoryInGigabytes,
                        virtualMachine,
                        options.isEmpty() ? "" : " (" + String.join(" ", options) + ")",
                        database,
                        loadBefore < 0 ? "not known" : String.format(Locale.UK, "%.1f", loadBefore),
                        isBusy() ? " **Other work had the machine at the time**, so it can do better than this." : "");
    }

    private boolean isBusy() {
        return loadBefore > cores;
    }
}
