package org.dosedesk.store.fault;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The tool that shows a program's system calls, or makes them fail.
public final class Strace {
    private Strace() {}

    /// Skips the test where the tool is missing or may not be used.
    public static void assume() throws InterruptedException {
        boolean usable;
        try {
            usable = new ProcessBuilder("strace", "-f", "-y", "-o", "/dev/null", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            usable = false;
        }
        assumeTrue(usable, "skipped: no strace here that may be used, so nobody saw what reaches the disk");
    }

    /// The start of a command line whose calls are written down, with all the bytes that they pass.
    public static List<String> recording(Path trace, String calls) {
        return List.of(
                "strace",
                "-f",
                "-xx",
                "-s",
                "67108864",
                "-o",
                trace.toString(),
                "-e",
                "signal=none",
                "-e",
                "trace=" + calls);
    }

    /// The start of a command line whose calls fail.
    ///
    /// @param call the system call
    /// @param error such as `EIO`
    /// @param when which of them, counted in each thread: `3` is the third, `3+` it and all later
    /// @param files only calls on these
    static List<String> failing(String call, String error, String when, List<Path> files) {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-o", "/dev/null"));
        for (Path file : files) {
            command.addAll(List.of("-P", file.toString()));
        }
        command.addAll(List.of("-e", "trace=" + call, "-e", "inject=" + call + ":error=" + error + ":when=" + when));
        return command;
    }
}
