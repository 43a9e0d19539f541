package org.dosedesk.app.about;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dosedesk.ui.about.NoticeTexts;

/// The notices in the program's own jar, where the build lays them.
public final class ShippedNotices implements NoticeTexts {
    private static final List<String> NAMES = List.of(
            LICENSE,
            LIBRARIES,
            NOTICES,
            "DejaVu-fonts.txt",
            "OFL-fonts.txt",
            "MIT-and-BSD.txt",
            "MPL-2.0.txt",
            "LGPL-3.0.txt",
            "GPL-3.0.txt",
            "GPL-2.0-with-classpath-exception.txt");

    /// The notices of this program.
    public ShippedNotices() {}

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public String text(String name) throws IOException {
        try (InputStream file = ShippedNotices.class.getResourceAsStream("notices/" + name)) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
