package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.dosedesk.app.folder.DataFolder;
import org.dosedesk.app.folder.RoamingData;
import org.dosedesk.app.settings.SettingsFile;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.look.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoamingDataTest {
    private static final String PASSWORD = "Алты терезе, бір есік 7";

    @TempDir
    Path home;

    private Path roaming;
    private Path local;

    @BeforeEach
    void name() {
        roaming = home.resolve("AppData").resolve("Roaming").resolve("DoseDesk");
        local = home.resolve("AppData").resolve("Local").resolve("DoseDesk");
    }

    @Test
    void a_register_of_an_earlier_version_is_taken_along_and_opens() throws Exception {
        try (Program program = Program.start(roaming, LocalDate.of(2022, 2, 25))) {
            program.press("#choose-en");
            program.fill("#name", "Айгүл");
            program.fill("#password-field", PASSWORD);
            program.fill("#repeat-field", PASSWORD);
            program.press("#create");
            program.press("#laterCode");
            program.await("#nav-WORKERS");
        }

        DataFolder folder = DataFolder.of(null, "Windows 11", Map.of(), home);

        assertThat(folder.mine()).isEqualTo(local);
        assertThat(roaming).doesNotExist();
        try (Program program = Program.start(folder.mine(), LocalDate.of(2022, 2, 26))) {
            program.fill("#password-field", PASSWORD);
            program.press("#unlock");
            program.await("#nav-WORKERS");
        }
        assertThat(DataFolder.of(null, "Windows 11", Map.of(), home).mine()).isEqualTo(local);
    }

    @Test
    void what_is_there_already_is_not_touched() throws IOException {
        Files.createDirectories(roaming);
        Files.createDirectories(local);
        new SettingsFile(roaming.resolve("settings.properties")).write(Settings.NONE.with(Language.KAZAKH));

        assertThat(RoamingData.takeAlong(roaming, local)).isEqualTo(local);
        assertThat(roaming.resolve("settings.properties")).exists();
        assertThat(local).isEmptyDirectory();
    }

    @Test
    void what_cannot_be_moved_is_used_where_it_lies() throws IOException {
        Files.createDirectories(roaming);
        Files.writeString(home.resolve("AppData").resolve("Local"), "not a folder");

        assertThat(RoamingData.takeAlong(roaming, local)).isEqualTo(roaming);
        assertThat(roaming).isDirectory();
    }

    @Test
    void without_earlier_data_the_folder_is_the_local_one() {
        assertThat(RoamingData.takeAlong(roaming, local)).isEqualTo(local);
        assertThat(home.resolve("AppData")).doesNotExist();
    }
}
