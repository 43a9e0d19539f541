package org.dosedesk.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dosedesk.usecase.keeping.ruleset.RuleProblem.Kind;
import org.dosedesk.usecase.keeping.ruleset.RuleTextException;

/// The XML files of a folder or a zip archive. All is read into memory within limits, and nothing is unpacked onto
/// the disk; whatever is no XML file is not looked at.
final class RuleFiles {
    /// Ten times the CDC's.
    private static final long LARGEST_ALTOGETHER = 26_000_000;

    private static final int MOST_FILES = 300;

    private final List<RuleFile> files = new ArrayList<>();
    private long size;

    private RuleFiles() {}

    /// The XML files, by name.
    ///
    /// @throws RuleTextException when there are none, too many, or too large ones
    static List<RuleFile> of(Path folderOrZip) {
        String name = String.valueOf(folderOrZip.getFileName());
        RuleFiles found = new RuleFiles();
        try {
            if (Files.isDirectory(folderOrZip)) {
                found.folder(folderOrZip, name);
            } else {
                found.archive(folderOrZip, name);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RuleTextException(Kind.UNREADABLE, name, "cannot be read: " + e.getMessage(), e);
        }
        if (found.files.isEmpty()) {
            throw new RuleTextException(Kind.NO_RULE_SET, name, "holds no XML file", null);
        }
        found.files.sort(Comparator.comparing(RuleFile::name));
        return found.files;
    }

    private void folder(Path folder, String name) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (isWanted(String.valueOf(path.getFileName())) && Files.isRegularFile(path)) {
                    try (InputStream in = Files.newInputStream(path)) {
                        add(String.valueOf(path.getFileName()), in, name);
                    }
                }
            }
        }
    }

    // By the archive's own list of contents: what is not wanted is never unfolded.
    private void archive(Path zip, String name) throws IOException {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>)
                    () -> archive.stream().map(ZipEntry.class::cast).iterator()) {
                String path = entry.getName().replace('\\', '/');
                String own = path.substring(path.lastIndexOf('/') + 1);
                if (!entry.isDirectory() && isWanted(own)) {
                    try (InputStream in = archive.getInputStream(entry)) {
                        add(own, in, name);
                    }
                }
            }
        }
    }

    private static boolean isWanted(String name) {
        // Desktops leave twins of their own beside the files, whose names begin with a full stop.
        return name.toLowerCase(Locale.ROOT).endsWith(".xml") && !name.startsWith(".");
    }

    private void add(String name, InputStream in, String whole) throws IOException {
        byte[] bytes = in.readNBytes((int) (LARGEST_ALTOGETHER - size + 1));
        size += bytes.length;
        if (size > LARGEST_ALTOGETHER || files.size() == MOST_FILES) {
            throw new RuleTextException(Kind.TOO_LARGE, whole, "too large for a rule set", null);
        }
        files.add(new RuleFile(name, () -> new ByteArrayInputStream(bytes)));
    }
}
