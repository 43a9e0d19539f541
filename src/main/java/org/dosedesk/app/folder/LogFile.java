package org.dosedesk.app.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dosedesk.store.file.Access;
import org.jspecify.annotations.Nullable;

/// The rotating log: a few files of a megabyte, free of personal data.
public final class LogFile {
    private static final int BYTES = 1 << 20;
    private static final int FILES = 5;

    private LogFile() {}

    /// Sends everything that is logged from now on to files in this folder, and nothing to the console.
    ///
    /// @throws IOException when the folder can't be made or written
    public static void install(Path folder) throws IOException {
        Files.createDirectories(folder);
        String name = folder.toString().replace("%", "%%") + "/dosedesk-%u.%g.log";
        FileHandler handler = new FileHandler(name, BYTES, FILES, true);
        keepPrivate(folder);
        handler.setFormatter(new Line(ZoneId.systemDefault()));
        handler.setEncoding("UTF-8");
        handler.setErrorManager(new Silence());
        Logger root = Logger.getLogger("");
        for (Handler before : root.getHandlers()) {
            root.removeHandler(before);
            before.close();
        }
        root.setLevel(Level.INFO);
        root.addHandler(handler);
    }

    /// Keeps the files from everybody else, and by the folder's rights those that come when they turn round.
    public static void keepPrivate(Path folder) throws IOException {
        Access.OWNER.applyToFolder(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Access.OWNER.applyToFile(file);
            }
        }
    }

    /// A log that can't be written, on a full disk for one, is no reason to fill the console.
    private static final class Silence extends ErrorManager {
        @Override
        public void error(@Nullable String message, @Nullable Exception failure, int code) {
            // The next record is tried all the same.
        }
    }

    /// One line a record. Of a failure only types and places: its message may hold personal data.
    public static final class Line extends Formatter {
        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSxx", Locale.ROOT);

        private final ZoneId zone;

        /// Writes times in this zone.
        public Line(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public String format(LogRecord entry) {
            StringBuilder line = new StringBuilder();
            line.append(TIME.format(ZonedDateTime.ofInstant(entry.getInstant(), zone)));
            line.append(' ').append(entry.getLevel().getName());
            line.append(' ').append(entry.getLoggerName());
            line.append(": ").append(formatMessage(entry).replaceAll("\\R", " "));
            for (Throwable t = entry.getThrown(); t != null; t = t.getCause()) {
                line.append(" / ").append(t.getClass().getName());
                for (StackTraceElement frame : t.getStackTrace()) {
                    line.append(" < ").append(frame);
                }
            }
            return line.append('\n').toString();
        }
    }
}
