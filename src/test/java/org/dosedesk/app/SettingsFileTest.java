package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.dosedesk.app.settings.SettingsFile;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.look.SecondBackups;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.ui.kit.look.WindowPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final Settings ALL = new Settings(
            Language.KAZAKH,
            Theme.DARK,
            new WindowPlace(-10.5, 20, 1366, 768, true),
            Map.of("workers", "name:220:1,unit:130:0"),
            "/data/Айгүл/register",
            30,
            new SecondBackups("/media/флешка", Instant.parse("2022-02-25T08:30:00Z")),
            Map.of("notice/1/room", "Кабинет 104 = «медпункт»"));

    @TempDir
    private Path folder;

    @Test
    void remembers_everything_and_leaves_nothing_else_behind() throws IOException {
        Path file = folder.resolve("deep").resolve("settings.properties");

        new SettingsFile(file).write(ALL);
        new SettingsFile(file).write(ALL.with(Theme.LIGHT));

        assertThat(new SettingsFile(file).read()).isEqualTo(ALL.with(Theme.LIGHT));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_kept_aside() throws IOException {
        Path file = folder.resolve("settings.properties");
        byte[] spoilt = {'r', 'e', 'g', '=', (byte) 0xC0, (byte) 0xFF};
        Files.write(file, spoilt);
        SettingsFile settings = new SettingsFile(file);

        assertThat(settings.read()).isEqualTo(Settings.NONE);

        Path kept = folder.resolve("settings.properties.unreadable");
        assertThat(settings.keptAside()).contains(kept);
        assertThat(kept).hasBinaryContent(spoilt);
        settings.write(ALL);
        assertThat(kept).exists();
        SettingsFile next = new SettingsFile(file);
        assertThat(next.read()).isEqualTo(ALL);
        assertThat(next.keptAside()).isEmpty();
    }

    @Test
    void nobody_else_reads_them() throws IOException {
        Path file = folder.resolve("settings.properties");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "skipped: no POSIX rights here");

        new SettingsFile(file).write(ALL);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_missing_file_remembers_nothing() {
        assertThat(new SettingsFile(folder.resolve("none")).read()).isEqualTo(Settings.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "language=xx",
                "lock-after=-5",
                "lock-after=soon",
                "theme=PINK",
                "window=1,2,3",
                "window=a,b,c,d,e",
                "window=0,0,NaN,5,false",
                "window=0,0,-1,5,false",
                "window=1e999,0,1,5,false",
                "language=\\u00zz",
                "\u0000\u0001"
            })
    void what_makes_no_sense_is_not_remembered(String content) throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, content);

        assertThat(new SettingsFile(file).read()).isEqualTo(Settings.NONE);
    }

    @Test
    void bytes_that_are_no_text_are_ignored() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0x80});

        assertThat(new SettingsFile(file).read()).isEqualTo(Settings.NONE);
    }

    @Test
    void a_folder_that_cannot_be_written_stops_nothing() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        new SettingsFile(inTheWay.resolve("settings.properties")).write(ALL);

        assertThat(inTheWay).isRegularFile();
    }
}
