package org.dosedesk.ui.sitelist;

import java.util.List;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Failures;
import org.dosedesk.usecase.sitelist.PaperException;
import org.jspecify.annotations.Nullable;

/// What the screen has to say, in no language yet.
///
/// @param key of the sentence, empty for a failure
/// @param failure null when all went well
public record Notice(
        String key, List<Object> arguments, @Nullable Exception failure) {
    public Notice {
        arguments = List.copyOf(arguments);
    }

    /// Something that went well.
    static Notice done(String key, Object... arguments) {
        return new Notice(key, List.of(arguments), null);
    }

    /// Something that went wrong.
    static Notice of(Exception failure) {
        return new Notice("", List.of(), failure);
    }

    /// Whether something went wrong.
    public boolean wrong() {
        return failure != null;
    }

    /// The sentence in a language.
    public String sentence(Messages messages) {
        return switch (failure) {
            case null -> messages.get(key, arguments.toArray());
            case PaperException e -> messages.get(sentenceOf(e.reason()));
            default -> Failures.sentence(messages, failure);
        };
    }

    private static String sentenceOf(PaperException.Reason reason) {
        return switch (reason) {
            case NO_PRINTER -> "sitelist.failure.no-printer";
            case PRINTER_GONE -> "sitelist.failure.printer-gone";
            case PRINTING_FAILED -> "sitelist.failure.printing";
            case FILE_NOT_WRITABLE -> "sitelist.failure.file";
            case DOCUMENT_DAMAGED -> "sitelist.failure.document";
        };
    }
}
