package org.dosedesk.app.folder;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/// Whether the program's jars are those that it was installed with. Java 25 takes classes from the cache that lies
/// beside them without looking at the jars: a jar that was exchanged alone would go unnoticed, and the classes of
/// another version would run.
public final class ProgramFiles {
    /// The system property with the mark of the jars that the cache was made from; unset where there is no cache.
    public static final String PROPERTY = "dosedesk.files";

    private ProgramFiles() {}

    /// Whether these are the jars with this mark; true for every jar when there is no mark.
    ///
    /// @param mark empty for none
    public static boolean belongTogether(String mark, String classPath) {
        try {
            return mark.isEmpty() || mark.equals(mark(classPath));
        } catch (IOException e) {
            return false;
        }
    }

    /// The mark of the jars on a class path: our own, which is the first, to the byte; the libraries, whose names
    /// say their versions, by name and size.
    public static String mark(String classPath) throws IOException {
        List<Path> jars = Arrays.stream(classPath.split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
        CRC32 sum = new CRC32();
        for (Path jar : jars) {
            String line = jar.getFileName() + " " + Files.size(jar) + "\n";
            sum.update(line.getBytes(StandardCharsets.UTF_8));
        }
        byte[] part = new byte[1 << 16];
        try (InputStream own = Files.newInputStream(jars.getFirst())) {
            for (int read = own.read(part); read >= 0; read = own.read(part)) {
                sum.update(part, 0, read);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
