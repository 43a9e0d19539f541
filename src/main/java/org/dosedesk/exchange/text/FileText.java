package org.dosedesk.exchange.text;

import java.util.List;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.Warning;

/// A file's bytes as text, whatever the encoding.
public sealed interface FileText {
    /// What stands where bytes could not be read.
    char REPLACEMENT = '\uFFFD';

    /// More cells than any table has in a row.
    int MOST_CELLS = 5_000;

    /// How far a page may begin behind marks and blanks.
    int PAGE_BEGINS_WITHIN = 100;

    /// Text without byte order mark.
    ///
    /// @param encoding the encoding's name
    /// @param lossyLetters whether the encoding has no room for Kazakh letters
    /// @param notes what the user is told about how it was read
    record Text(String text, String encoding, boolean lossyLetters, List<Note> notes) implements FileText {
        public Text {
            notes = List.copyOf(notes);
        }
    }

    /// Something to be told.
    ///
    /// @param detail what the sentence names
    record Note(Warning.Kind kind, String detail) {}

    /// Bytes that are no text.
    record NoText(FileProblem problem) implements FileText {}

    /// Finds the encoding and decodes.
    static FileText of(byte[] bytes) {
        if (bytes.length == 0) {
            return new NoText(new FileProblem.Empty());
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return new NoText(new FileProblem.NotATable());
        }
        if (!isPage(bytes) && FileBytes.hasEndlessLine(bytes)) {
            return new NoText(new FileProblem.EndlessLine(FileBytes.LONGEST_LINE));
        }
        return checked(Decoder.decode(bytes));
    }

    private static FileText checked(Text decoded) {
        String text = decoded.text();
        if (text.isBlank()) {
            return new NoText(new FileProblem.Empty());
        }
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == REPLACEMENT) {
                strange++;
            }
        }
        if (strange > text.length() / 100) {
            return new NoText(new FileProblem.NotATable());
        }
        if (text.indexOf('\n') < 0) {
            // Old Macs ended their lines so.
            text = text.replace('\r', '\n');
        }
        return !text.stripLeading().startsWith("<") && isTooWide(text)
                ? new NoText(new FileProblem.TooWide(MOST_CELLS))
                : new Text(text, decoded.encoding(), decoded.lossyLetters(), decoded.notes());
    }

    // Pages need no lines.
    private static boolean isPage(byte[] bytes) {
        int at = 0;
        while (at < Math.min(bytes.length, PAGE_BEGINS_WITHIN) && (bytes[at] <= ' ' && bytes[at] != '<')) {
            at++;
        }
        return at < bytes.length && bytes[at] == '<';
    }

    private static boolean isTooWide(String text) {
        int semicolons = 0;
        int commas = 0;
        int tabs = 0;
        int bars = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case ';' -> semicolons++;
                case ',' -> commas++;
                case '\t' -> tabs++;
                case '|' -> bars++;
                case '\n' -> {
                    semicolons = 0;
                    commas = 0;
                    tabs = 0;
                    bars = 0;
                }
                default -> {}
            }
            if (Math.max(Math.max(semicolons, commas), Math.max(tabs, bars)) >= MOST_CELLS) {
                return true;
            }
        }
        return false;
    }

    /// Whether a file's first bytes are these.
    static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
