package org.dosedesk.domain.ruleset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Long texts in few characters: a version repeats itself so much that a thirtieth of it is left. Short ones stay as
/// they are, to be read without this program.
final class PackedText {
    private static final String MARK = "gzip:";
    private static final int SHORT = 20_000;
    private static final int LARGEST = 32_000_000;

    private PackedText() {}

    static String of(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MARK + Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    /// @throws IllegalArgumentException when it was not packed by [#of]
    static String text(String content) {
        if (!content.startsWith(MARK)) {
            return content;
        }
        byte[] packed = Base64.getDecoder().decode(content.substring(MARK.length()));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(LARGEST);
            if (in.read() >= 0) {
                throw new IllegalArgumentException("larger than any rule set");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException("a packed text that cannot be unpacked", e);
        }
    }
}
