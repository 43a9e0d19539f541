package org.dosedesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A program that was started for a measurement, and the file that it writes its progress to.
final class Running implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE = 2;

    private final Process process;
    private final Path progress;
    private final long begun;

    private Running(Process process, Path progress, long begun) {
        this.process = process;
        this.progress = progress;
        this.begun = begun;
    }

    /// Starts it.
    ///
    /// @param progress that it writes to, or null for what it writes to its output
    static Running start(List<String> command, Map<String, String> environment, Path progress, Path output)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.redirectOutput(output.toFile());
        long begun = System.nanoTime();
        return new Running(builder.start(), progress, begun);
    }

    /// Milliseconds from its start until this stands in its progress.
    double until(String words) throws IOException, InterruptedException {
        return since(begun, words);
    }

    /// Milliseconds from a moment until this stands in its progress.
    double since(long moment, String words) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!text().contains(words)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("it never said \"" + words + "\": " + text());
            }
            Thread.sleep(PAUSE);
        }
        return (System.nanoTime() - moment) / 1e6;
    }

    /// The number that follows these words in its progress.
    double number(String words) throws IOException {
        Matcher found = Pattern.compile(Pattern.quote(words) + " (\\d+)").matcher(text());
        if (!found.find()) {
            throw new IOException("no \"" + words + "\" in " + text());
        }
        return Double.parseDouble(found.group(1));
    }

    /// Types into its window as a person does, and gives back the moment of the Enter key.
    long type(String text) throws IOException, InterruptedException {
        xdotool("search", "--sync", "--onlyvisible", "--name", "DoseDesk", "windowfocus");
        Thread.sleep(300);
        xdotool("type", "--delay", "120", text);
        Thread.sleep(300);
        long moment = System.nanoTime();
        xdotool("key", "Return");
        return moment;
    }

    /// Megabytes that the system counts for it.
    ///
    /// @param what `VmRSS` now, `VmHWM` at most so far
    double megabytes(String what) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith(what + ":")) {
                return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IOException("no " + what);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private String text() throws IOException {
        return Files.exists(progress) ? Files.readString(progress, StandardCharsets.UTF_8) : "";
    }

    private static void xdotool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        if (code != 0) {
            throw new IOException(String.format(Locale.ROOT, "%s: %d", command, code));
        }
    }
}
