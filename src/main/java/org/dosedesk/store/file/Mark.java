package org.dosedesk.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.dosedesk.usecase.journal.Seal;
import org.jspecify.annotations.Nullable;

/// What the database held when a save was last said to be on the disk, kept beside it. The database only grows:
/// what lies behind this length was never said to be saved, and with a power cut it may be torn. And a database
/// whose journal ends before this seal has lost what was saved.
///
/// @param length of the database file
/// @param seal where its journal ended
public record Mark(long length, Seal seal) {
    private static final String FORMAT = "dosedesk-mark 1";
    private static final Pattern LINE = Pattern.compile(
            "(" + FORMAT + " (\\d{1,18}) (\\d{1,18}) ([0-9a-f]{0,64})) ([0-9a-f]{1,8})\\s*", Pattern.DOTALL);
    /// Shorter than a sector, which reaches the disk whole or not at all.
    private static final int SIZE = 256;

    /// Reads a mark; null when there is none or it can't be made out.
    public static @Nullable Mark read(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) != SIZE) {
            return null;
        }
        Matcher parts = LINE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        if (!parts.matches() || !crc(parts.group(1)).equals(parts.group(5))) {
            return null;
        }
        return new Mark(Long.parseLong(parts.group(2)), new Seal(Long.parseLong(parts.group(3)), parts.group(4)));
    }

    /// Writes it over the mark that was there. When this returns it survives a power cut.
    ///
    /// @param database whose rights a new mark takes
    public void write(Path file, Path database) throws IOException {
        String text = FORMAT + " " + length + " " + seal.number() + " " + seal.hash();
        ByteBuffer bytes = ByteBuffer.wrap(String.format(Locale.ROOT, "%-" + SIZE + "s", text + " " + crc(text))
                .getBytes(StandardCharsets.ISO_8859_1));
        if (Files.exists(file)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(bytes, 0);
                channel.force(false);
            }
        } else {
            DurableFiles.write(file, bytes.array(), Access.of(database));
        }
    }

    private static String crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.ISO_8859_1));
        return Long.toHexString(crc.getValue());
    }
}
