package org.dosedesk.exchange.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.usecase.keeping.importing.file.Warning;

/// Finds the encoding of bytes and decodes them: by a byte order mark, by where the zeros stand, by whether they
/// are
/// UTF-8, and else by which encoding of eight bits makes words of them. A few damaged bytes don't make UTF-8
/// another encoding: signs of replacement stand for them.
final class Decoder {
    /// One of so many letters may be damaged.
    private static final int MOST_DAMAGED = 20;

    private static final int LOOKED_AT = 4000;
    private static final int MOST_OF = 80;
    private static final Charset CP866 = Charset.forName("IBM866");
    private static final Charset[] WIDE = {StandardCharsets.UTF_32LE, StandardCharsets.UTF_32BE};

    private final byte[] bytes;

    private Decoder(byte[] bytes) {
        this.bytes = bytes;
    }

    static FileText.Text decode(byte[] bytes) {
        return new Decoder(bytes).decoded();
    }

    private FileText.Text decoded() {
        if (FileText.startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return sure(3, StandardCharsets.UTF_8);
        }
        if (FileText.startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return sure(4, StandardCharsets.UTF_32LE);
        }
        if (FileText.startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return sure(4, StandardCharsets.UTF_32BE);
        }
        if (FileText.startsWith(bytes, 0xFF, 0xFE)) {
            return sure(2, StandardCharsets.UTF_16LE);
        }
        if (FileText.startsWith(bytes, 0xFE, 0xFF)) {
            return sure(2, StandardCharsets.UTF_16BE);
        }
        for (Charset wide : WIDE) {
            int first = wide.equals(StandardCharsets.UTF_32LE) ? 2 : 0;
            if (bytes.length % 4 == 0 && zeros(first, 4) == 100 && zeros(first + 1, 4) >= MOST_OF) {
                return guessed(new String(bytes, wide), wide.name(), false);
            }
        }
        return ofTwoBytes();
    }

    // Digits, separators and line ends have a zero byte in UTF-16, Cyrillic letters a four: which half holds them
    // tells the byte order.
    private FileText.Text ofTwoBytes() {
        int zerosFirst = zeros(0, 2);
        int zerosSecond = zeros(1, 2);
        int highFirst = high(0);
        int highSecond = high(1);
        if (Math.max(zerosFirst, zerosSecond) > 10 || Math.max(highFirst, highSecond) >= MOST_OF) {
            boolean little = zerosSecond == zerosFirst ? highSecond > highFirst : zerosSecond > zerosFirst;
            Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return guessed(new String(bytes, charset), charset.name(), false);
        }
        return ofOneByte();
    }

    private FileText.Text ofOneByte() {
        try {
            return plain(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            String replaced = new String(bytes, StandardCharsets.UTF_8);
            return damagedOnly(replaced) ? plain(replaced) : ofEightBits();
        }
    }

    private FileText.Text ofEightBits() {
        String windows = new String(bytes, KazakhCodePage.RELATIVE);
        String kazakh = KazakhCodePage.of(windows);
        String dos = new String(bytes, CP866);
        double asWindows = LetterSense.of(windows);
        double asKazakh = LetterSense.of(kazakh);
        double asDos = LetterSense.of(dos);
        if (asDos > asWindows && asDos > asKazakh) {
            return guessed(dos, "CP866", true);
        }
        return asKazakh > asWindows && !KazakhCodePage.isTheSame(windows)
                ? guessed(kazakh, KazakhCodePage.NAME, false)
                : guessed(windows, "windows-1251", true);
    }

    private FileText.Text sure(int mark, Charset charset) {
        return new FileText.Text(
                new String(bytes, mark, bytes.length - mark, charset), charset.name(), false, List.of());
    }

    private static FileText.Text plain(String text) {
        return new FileText.Text(text, StandardCharsets.UTF_8.name(), false, List.of());
    }

    private static FileText.Text guessed(String text, String encoding, boolean lossy) {
        return new FileText.Text(
                text,
                encoding,
                lossy,
                List.of(new FileText.Note(Warning.Kind.ENCODING, encoding + ": «" + sample(text) + "»")));
    }

    /// The words that tell the most: those with Kazakh letters, else the longest.
    private static String sample(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.substring(0, Math.min(text.length(), LOOKED_AT)).split("[^\\p{L}-]+", -1)) {
            if (word.chars().anyMatch(c -> c > 0x7F)) {
                words.add(word);
            }
        }
        return words.stream()
                .max((one, other) -> Integer.compare(worth(one), worth(other)))
                .orElse("");
    }

    private static int worth(String word) {
        int kazakh =
                Math.toIntExact(word.chars().filter(c -> c > 'я' && c != 'ё').count());
        return kazakh * 100 + word.length();
    }

    private static boolean damagedOnly(String text) {
        long letters =
                text.chars().filter(c -> c >= 0x80 && c != FileText.REPLACEMENT).count();
        long damaged = text.chars().filter(c -> c == FileText.REPLACEMENT).count();
        return damaged * MOST_DAMAGED < letters;
    }

    /// How many of a hundred bytes are zero, of every so many.
    private int zeros(int first, int step) {
        return share(first, step, (byte) 0, (byte) 0);
    }

    private int high(int first) {
        return share(first, 2, (byte) 0, (byte) 4);
    }

    private int share(int first, int step, byte one, byte other) {
        int all = 0;
        int count = 0;
        for (int i = first; i < Math.min(bytes.length, LOOKED_AT); i += step) {
            all++;
            count += bytes[i] == one || bytes[i] == other ? 1 : 0;
        }
        return all == 0 ? 0 : count * 100 / all;
    }
}
