package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dosedesk.app.check.CheckScreens;
import org.dosedesk.app.folder.DataFolder;
import org.dosedesk.app.settings.SettingsFile;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.keeping.access.OpenDemo;
import org.dosedesk.usecase.keeping.access.UnlockRegister;
import org.dosedesk.usecase.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartOptionsTest {
    private static final Path HOME = Path.of("/home/nurse");

    @Test
    void understands_its_options_and_names_what_it_does_not() {
        Options options = Options.parse(List.of("--data", "/tmp/x/../y", "--check-start", "/tmp/a.png"));

        assertThat(options).isEqualTo(new Options(Path.of("/tmp/y"), Path.of("/tmp/a.png"), null));
        assertThat(Options.parse(List.of())).isEqualTo(new Options(null, null, null));
        assertThat(Options.parse(List.of("--data", "/tmp/x", "--check-screens", "/tmp/y")))
                .isEqualTo(new Options(Path.of("/tmp/y"), null, Path.of("/tmp/y")));
        assertThatThrownBy(() -> Options.parse(List.of("--dta", "x"))).hasMessage("--dta");
        assertThatThrownBy(() -> Options.parse(List.of("--data"))).hasMessage("--data");
        assertThatThrownBy(() -> Options.parse(List.of("--data", "\0"))).isInstanceOf(InvalidPathException.class);
        assertThat(Main.run(List.of("--data", "\0"), Map.of())).isEqualTo(Main.BAD_OPTION);
    }

    @Test
    void the_check_of_the_screens_goes_into_no_folder_that_holds_anything(@TempDir Path folder) throws IOException {
        Path register = Files.createDirectory(folder.resolve("register"));
        List<String> arguments = List.of("--check-screens", folder.toString());

        assertThat(Main.run(arguments, Map.of("DISPLAY", ":0"))).isEqualTo(Main.NO_FOLDER);
        assertThat(folder).isDirectoryContaining(register::equals);
        assertThat(folder.resolve("log")).doesNotExist();
        assertThat(CheckScreens.mayUse(register)).isTrue();
        assertThat(CheckScreens.mayUse(folder.resolve("new"))).isTrue();
    }

    @Test
    void the_check_of_the_screens_makes_a_register_of_invented_people(@TempDir Path folder) {
        DataFolder data = DataFolder.of(folder.resolve("new"), "Linux", Map.of(), HOME);

        CheckScreens.prepare(data, Program.vault(), TestPlant.CLOCK);

        UnlockRegister unlock = new UnlockRegister(Program.vault(), TestPlant.CLOCK);
        try (Register register =
                unlock.unlock(data.registers().mine(), OpenDemo.USER, OpenDemo.PASSWORD.toCharArray(), false)) {
            assertThat(register.snapshot().count(Worker.class)).isGreaterThan(200);
        }
        assertThat(new SettingsFile(data.settings()).read().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void the_data_folder_follows_the_system() {
        assertThat(DataFolder.of(null, "Linux", Map.of(), HOME))
                .isEqualTo(new DataFolder(HOME.resolve(".local/share/DoseDesk"), Path.of("/var/lib/dosedesk")));
        assertThat(DataFolder.of(null, "Linux", Map.of("XDG_DATA_HOME", "/data"), HOME)
                        .mine())
                .isEqualTo(Path.of("/data/DoseDesk"));
        assertThat(DataFolder.of(null, "Linux", Map.of("XDG_DATA_HOME", " "), HOME)
                        .mine())
                .isEqualTo(HOME.resolve(".local/share/DoseDesk"));
        assertThat(DataFolder.of(null, "Mac OS X", Map.of(), HOME))
                .isEqualTo(new DataFolder(
                        HOME.resolve("Library/Application Support/DoseDesk"),
                        Path.of("/Library/Application Support/DoseDesk")));
        Map<String, String> windows =
                Map.of("LOCALAPPDATA", "/local", "APPDATA", "/roaming", "ProgramData", "/programdata");
        assertThat(DataFolder.of(null, "Windows 11", windows, HOME))
                .isEqualTo(new DataFolder(Path.of("/local/DoseDesk"), Path.of("/programdata/DoseDesk")));
    }

    @Test
    void a_chosen_folder_holds_everything() {
        DataFolder folder = DataFolder.of(Path.of("/chosen"), "Linux", Map.of(), HOME);

        assertThat(List.of(
                        folder.registers().mine(),
                        folder.registers().everyone(),
                        folder.registers().demo(),
                        folder.log(),
                        folder.settings()))
                .allSatisfy(
                        path -> assertThat(path.startsWith(Path.of("/chosen"))).isTrue())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_home_whose_name_the_session_cannot_write_is_met_in_words() {
        String home = System.getProperty("user.home");
        System.setProperty("user.home", "\0");
        try {
            assertThat(Main.run(List.of(), Map.of("DISPLAY", ":0"))).isEqualTo(Main.NO_FOLDER);
        } finally {
            System.setProperty("user.home", home);
        }
    }

    @Test
    void linux_without_a_display_has_no_window() {
        assertThat(Display.maybe("Linux", "", Map.of())).isFalse();
        assertThat(Display.maybe("Linux", "", Map.of("DISPLAY", ""))).isFalse();
        assertThat(Display.maybe("Linux", "", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Display.maybe("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isTrue();
        assertThat(Display.maybe("Linux", "Headless", Map.of())).isTrue();
        assertThat(Display.maybe("Windows 11", "", Map.of())).isTrue();
    }
}
