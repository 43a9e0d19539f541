package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.occupation.Post;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.Snapshot;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A roster comes, the nurse says once who drives, next month's roster has other drivers: through the real program.
class OccupationJourneyTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final String NAME = "Айгүл Нұрланқызы";
    private static final String PASSWORD = "Алты терезе, бір есік 7";
    private static final String BOILERS = "ТЭЦ-А;Котельный цех;ТЭЦ-А;";
    private static final String TURBINES = "ТЭЦ-А;Турбинный цех;ТЭЦ-А;";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void nextMonthsDriversAreProposed(Language language) throws Exception {
        try (Program program = Program.start(folder.resolve("data"), TODAY)) {
            begin(program, language);
            read(program, roster("february.csv", TURBINES + "Слесарь", TURBINES + "Водитель"));
            assertThat(program.shows("#occupationHint"))
                    .as("no rules, nothing to look at")
                    .isFalse();
            sayWhoDrives(program, language);
            acceptAll(program);

            read(program, roster("march.csv", BOILERS + "Мастер", BOILERS + "Водитель"));
            program.await("#occupationHint");
            Pictures.save(program.scene(), "occupation-journey-import", language);
            program.press("#showWorkers");
            program.await("#occupationHint");
            Pictures.save(program.scene(), "occupation-journey-workers", language);
            program.press("#lookAtGroups");
            program.awaitThat(() -> program.rows("#proposals") >= 2);
            Pictures.save(program.scene(), "occupation-journey-proposals", language);
            acceptAll(program);
            program.await("#noticeText");
            program.press("#nav-WORKERS");
            assertThat(program.shows("#occupationHint")).isFalse();
        }
        onDisk();
    }

    private static void begin(Program program, Language language) {
        program.press("#choose-" + language.tag());
        program.fill("#name", NAME);
        program.fill("#password-field", PASSWORD);
        program.fill("#repeat-field", PASSWORD);
        program.press("#create");
        program.press("#laterCode");
    }

    private static void read(Program program, Path roster) {
        program.press("#nav-IMPORT");
        program.answers().open = List.of(roster);
        if (program.shows("#more")) {
            program.press("#more");
        }
        program.press("#choose");
        program.press("#importAll");
        program.await("#showWorkers");
    }

    private static void sayWhoDrives(Program program, Language language) {
        program.press("#showWorkers");
        MenuButton menu = program.node("#group", MenuButton.class);
        program.run(menu.getItems().getLast()::fire);
        program.awaitThat(() -> program.rows("#posts") == 4);
        @SuppressWarnings("unchecked")
        TableView<Post> posts = program.node("#posts", TableView.class);
        Post drivers = posts.getItems().stream()
                .filter(post -> post.name().equals("Водитель"))
                .findFirst()
                .orElseThrow();
        assertThat(drivers.suggested()).containsExactly("driver");
        program.run(
                () -> posts.getSelectionModel().clearAndSelect(posts.getItems().indexOf(drivers)));
        MenuButton groups = program.node("#postGroups", MenuButton.class);
        program.run(() -> groups.getItems().stream()
                .filter(item -> "post-driver".equals(item.getId()))
                .forEach(item -> {
                    ((CheckMenuItem) item).setSelected(true);
                    item.fire();
                }));
        program.awaitThat(
                () -> posts.getItems().stream().anyMatch(post -> post.groups().contains("driver")));
        Pictures.save(program.scene(), "occupation-journey-posts", language);
        program.press("#nav-WORKERS");
        program.press("#lookAtGroups");
        program.awaitThat(() -> program.rows("#proposals") > 0);
    }

    private static void acceptAll(Program program) {
        program.awaitThat(() -> program.focus().equals("proposals"));
        program.key(KeyCode.ENTER, true);
        program.awaitThat(() -> program.rows("#proposals") == 0);
    }

    private Path roster(String name, String before, String after) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(ImportFixtures.one(folder, "roster.csv"));
        assertThat(text).contains(before);
        return Files.writeString(file, text.replace(before, after));
    }

    private void onDisk() {
        try (RegisterStore store =
                Program.vault().unlock(folder.resolve("data").resolve("register"), NAME, PASSWORD.toCharArray())) {
            Snapshot snapshot = Snapshot.EMPTY.with(store.load());
            assertThat(snapshot.all(Observation.class))
                    .isNotEmpty()
                    .allSatisfy(seen -> assertThat(seen.until() == null)
                            .as("drives now")
                            .isEqualTo(snapshot.get(Worker.class, seen.worker())
                                    .position()
                                    .equals("Водитель")))
                    .anyMatch(seen -> seen.until() == null)
                    .anyMatch(seen -> seen.until() != null);
        }
    }
}
