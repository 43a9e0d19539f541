package org.dosedesk.usecase.paper;

/// Something could not be brought to paper, to the screen or to a file. The list itself is kept. Its message never
/// holds personal data.
public final class PaperException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

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
    }

    /// @param message technical words for the log
    public PaperException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /// Why.
    public Reason reason() {
        return reason;
    }
}
