package org.dosedesk.usecase.paper;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Something could not be brought to paper, to the screen or to a file. The list itself is kept. Its message never
/// holds personal data.
public final class PaperException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient @Nullable Path place;

    /// What went wrong, as the user is told.
    public enum Reason {
        /// This computer knows no printer.
        NO_PRINTER,
        /// The printer that was chosen is no longer there.
        PRINTER_GONE,
        /// The printer is paused, out of paper or jammed.
        PRINTER_STOPPED,
        /// The printer takes no work, or printing broke off.
        PRINTING_FAILED,
        /// The file can't be written there.
        FILE_NOT_WRITABLE,
        /// The document can't be read.
        DOCUMENT_DAMAGED
    }

    /// @param message technical words for the log
    public PaperException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        place = null;
    }

    private PaperException(String message, @Nullable Throwable cause, Path file) {
        super(message, cause);
        reason = Reason.FILE_NOT_WRITABLE;
        Path folder = file.toAbsolutePath().getParent();
        place = folder == null ? file : folder;
    }

    /// A file that can't be written.
    ///
    /// @param message technical words for the log
    /// @param file whose folder only the user is told
    public static PaperException notWritable(Path file, String message, @Nullable Throwable cause) {
        return new PaperException(message, cause, file);
    }

    /// @param message technical words for the log
    public PaperException(Reason reason, String message) {
        super(message);
        this.reason = reason;
        place = null;
    }

    /// Why.
    public Reason reason() {
        return reason;
    }

    /// The folder that refuses, where a file can't be written; else empty.
    public String place() {
        return place == null ? "" : place.toString();
    }
}
