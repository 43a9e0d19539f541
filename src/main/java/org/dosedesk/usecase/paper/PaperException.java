package org.dosedesk.usecase.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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

    /// @param message technical words for the log
    public PaperException(Reason reason, String message) {
        super(message);
        this.reason = reason;
        place = null;
    }

    private PaperException(Path place, IOException cause) {
        super("the file was not written", cause);
        reason = Reason.FILE_NOT_WRITABLE;
        this.place = place;
    }

    /// A file can't be written there.
    ///
    /// @param file whose folder the user is told
    public static PaperException notWritable(Path file, IOException cause) {
        Path folder = file.toAbsolutePath().getParent();
        return new PaperException(folder == null ? file : folder, cause);
    }

    /// The folder that took no file; empty for anything else.
    public Optional<Path> place() {
        return Optional.ofNullable(place);
    }

    /// Why.
    public Reason reason() {
        return reason;
    }
}
