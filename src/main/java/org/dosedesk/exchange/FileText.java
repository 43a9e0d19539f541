package org.dosedesk.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;

/// A file's bytes as text, whatever the encoding: UTF-8, UTF-16 with or without a byte order mark, else
/// windows-1251. A few damaged bytes don't make UTF-8 another encoding: signs of replacement stand for them.
sealed interface FileText {
    /// What stands where bytes could not be read.
    char REPLACEMENT = '\uFFFD';

    /// One of so many letters may be damaged.
    int MOST_DAMAGED = 20;

    /// Text without byte order mark.
    ///
    /// @param encoding the encoding's name
    /// @param lossyLetters whether the encoding has no room for Kazakh letters
    record Text(String text, String encoding, boolean lossyLetters) implements FileText {}

    /// Bytes that are no text.
    record NoText(FileProblem problem) implements FileText {}

    /// Finds the encoding and decodes.
    static FileText of(byte[] bytes) {
        if (bytes.length == 0) {
            return new NoText(new FileProblem.Empty());
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new NoText(new FileProblem.Spreadsheet());
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return new NoText(new FileProblem.NotATable());
        }
        return checked(decode(bytes));
    }

    private static Text decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Text(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8", false);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Text(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "UTF-16LE", false);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Text(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "UTF-16BE", false);
        }
        // Spaces, digits and line ends have a zero byte in UTF-16: which half holds it tells the byte order.
        int zerosFirst = zeros(bytes, 0);
        int zerosSecond = zeros(bytes, 1);
        if (Math.max(zerosFirst, zerosSecond) > Math.min(bytes.length, 4000) / 20) {
            Charset charset = zerosSecond > zerosFirst ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new Text(new String(bytes, charset), charset.name(), false);
        }
        try {
            return new Text(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    "UTF-8",
                    false);
        } catch (CharacterCodingException e) {
            String replaced = new String(bytes, StandardCharsets.UTF_8);
            return damagedOnly(replaced)
                    ? new Text(replaced, "UTF-8", false)
                    : new Text(new String(bytes, Charset.forName("windows-1251")), "windows-1251", true);
        }
    }

    private static boolean damagedOnly(String text) {
        long letters = text.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
        long damaged = text.chars().filter(c -> c == REPLACEMENT).count();
        return damaged * MOST_DAMAGED < letters;
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
        return strange > text.length() / 100 ? new NoText(new FileProblem.NotATable()) : decoded;
    }

    private static int zeros(byte[] bytes, int first) {
        int count = 0;
        for (int i = first; i < Math.min(bytes.length, 4000); i += 2) {
            if (bytes[i] == 0) {
                count++;
            }
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
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
