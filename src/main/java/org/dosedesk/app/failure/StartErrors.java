package org.dosedesk.app.failure;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What JavaFX and others write to the error stream while the program starts: held back, so that our own sentence
/// stands there alone, and sent to the log. May be called from any thread.
public final class StartErrors {
    private static final int MOST = 500;

    private final PrintStream console;
    private final String home;
    private final List<String> lines = new ArrayList<>();
    private Consumer<String> log = line -> {};

    /// @param console where the error stream leads otherwise
    /// @param home the home folder, whose name is kept from the log
    public StartErrors(PrintStream console, String home) {
        this.console = console;
        this.home = home;
    }

    /// Holds back what comes from now on.
    public synchronized void hold() {
        lines.clear();
        System.setErr(new PrintStream(new Lines(), true, StandardCharsets.UTF_8));
    }

    /// Where the lines go when they are released; until then they go nowhere.
    public synchronized void sendTo(Consumer<String> destination) {
        log = destination;
    }

    /// Everything held back so far, a line each.
    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /// Sends what was held back to the log; what comes from now on goes to the console again.
    public synchronized void release() {
        System.setErr(console);
        lines.forEach(log);
        lines.clear();
        log = line -> {};
    }

    private synchronized void add(String line) {
        if (lines.size() < MOST && !line.isBlank()) {
            lines.add(home.length() > 1 ? line.replace(home, "~") : line);
        }
    }

    /// Cuts a stream into lines.
    private final class Lines extends OutputStream {
        private final StringBuilder line = new StringBuilder();

        @Override
        public synchronized void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            line.append(new String(bytes, from, length, StandardCharsets.UTF_8));
            for (int end = line.indexOf("\n"); end >= 0; end = line.indexOf("\n")) {
                add(line.substring(0, end).stripTrailing());
                line.delete(0, end + 1);
            }
        }
    }
}
