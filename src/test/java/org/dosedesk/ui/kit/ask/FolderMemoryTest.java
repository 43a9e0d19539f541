package org.dosedesk.ui.kit.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dosedesk.app.settings.SettingsFile;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.ui.kit.look.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMemoryTest {
    private static final List<FilePicker.Sort> PDF = List.of(new FilePicker.Sort("PDF", List.of("*.pdf")));
    private static final List<FilePicker.Sort> TABLES = List.of(new FilePicker.Sort("Tables", List.of("*.csv")));

    @TempDir
    private Path home;

    private final MemorySettings settings = new MemorySettings(Settings.NONE);

    @Test
    void every_window_begins_where_the_last_of_its_sort_ended_over_a_restart_too() throws IOException {
        Path papers = Files.createDirectory(home.resolve("papers"));
        Path stick = Files.createDirectory(home.resolve("stick"));
        memory(settings.settings()).chosen("save.pdf", papers.resolve("list 12.pdf"));
        memory(settings.settings()).chosenFolder("folder", stick);

        SettingsFile file = new SettingsFile(home.resolve("settings"));
        file.write(settings.settings());
        NativeFilePicker picker = (NativeFilePicker) new NativeFilePicker().remembering(memory(file.read()));

        assertThat(picker.chooser("Save", "save", PDF).getInitialDirectory()).isEqualTo(papers.toFile());
        assertThat(picker.chooser("Save", "save", TABLES).getInitialDirectory()).isNull();
        assertThat(picker.chooser("Open", "open", PDF).getInitialDirectory()).isNull();
        assertThat(picker.folderChooser("Where").getInitialDirectory()).isEqualTo(stick.toFile());
    }

    @Test
    void a_folder_that_is_gone_is_not_begun_in() throws IOException {
        Path papers = Files.createDirectory(home.resolve("papers"));
        FolderMemory memory = memory(settings.settings());
        memory.chosen("save.pdf", papers.resolve("list.pdf"));
        Files.delete(papers);

        assertThat(memory.begin("save.pdf")).isEmpty();
    }

    private FolderMemory memory(Settings remembered) {
        return new FolderMemory(
                remembered.typed(), (sort, folder) -> settings.change(now -> now.withTyped(Map.of(sort, folder))));
    }
}
