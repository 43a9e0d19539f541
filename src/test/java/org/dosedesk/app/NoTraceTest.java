package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dosedesk.app.folder.LogFile;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.keeping.access.Guard;
import org.dosedesk.usecase.keeping.access.UnlockRegister;
import org.dosedesk.usecase.keeping.user.ManageUsers;
import org.dosedesk.usecase.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program at work leaves nothing personal outside of the encrypted database: not in its log, its settings or its
/// other files, and not among the computer's temporary files.
class NoTraceTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final String NURSE = "Айгүл Нұрланқызы";
    private static final String PASSWORD = "Алты терезе, бір есік 7";
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @TempDir
    Path folder;

    private final Logger root = Logger.getLogger("");
    private Handler[] handlers = {};

    @BeforeEach
    void keepTheLog() throws IOException {
        handlers = root.getHandlers();
        LogFile.install(folder.resolve("data").resolve("log"));
    }

    @AfterEach
    void giveTheLogBack() {
        for (Handler handler : root.getHandlers()) {
            handler.close();
            root.removeHandler(handler);
        }
        for (Handler handler : handlers) {
            root.addHandler(handler);
        }
    }

    @Test
    void aWorkingDayLeavesNoNames() throws Exception {
        Path data = folder.resolve("data");
        Set<Path> before = temporary();
        try (Program program = Program.start(data, TODAY)) {
            program.press("#choose-kk");
            program.fill("#name", NURSE);
            program.fill("#password-field", PASSWORD);
            program.fill("#repeat-field", PASSWORD);
            program.press("#create");
            program.press("#laterCode");
            program.answers().open = ImportFixtures.four(Files.createDirectory(folder.resolve("files")));
            program.press("#choose");
            program.press("#importAll");
            program.press("#showWorkers");
            program.awaitThat(() -> program.rows("#table") > 0);
            program.press("#nav-DUE");
            program.awaitThat(() -> program.rows("#people") > 0);
            program.press("#nav-USERS");
        }
        try (Program program = Program.start(data, TODAY)) {
            program.fill("#password-field", "not the password");
            program.press("#unlock");
            program.awaitThat(() -> !program.text("#failure").isBlank());
            program.fill("#password-field", PASSWORD);
            program.press("#unlock");
            program.awaitThat(() -> program.rows("#table") > 0);
            Pictures.save(program.scene(), "users-failed-notice", Language.KAZAKH);
            assertThat(program.text("#noticeText"))
                    .as("she is told of the wrong password")
                    .contains("1");
        }

        List<String> secrets = List.of("Әбдіқадыров", "Өтегенова", "740711324729", PASSWORD, "not the password");
        List<Path> left = files(data);
        left.addAll(temporary().stream().filter(path -> !before.contains(path)).toList());
        assertThat(left).anyMatch(path -> path.toString().contains("log"));
        for (Path file : left) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (String secret : secrets) {
                assertThat(text).as("%s in %s", secret, file).doesNotContain(raw(secret), raw16(secret));
            }
            // Users' names lie in the open in the key file only, which every backup holds.
            if (!file.getFileName().toString().matches("register\\..*|.*\\.ddbackup")) {
                assertThat(text).as("the user's name in %s", file).doesNotContain(raw(NURSE), raw16(NURSE));
            }
        }
    }

    @Test
    void aReaderFindsNoWayToEnterAnything() throws Exception {
        Path data = folder.resolve("data");
        try (Program program = Program.start(data, TODAY)) {
            program.press("#choose-en");
            program.fill("#name", NURSE);
            program.fill("#password-field", PASSWORD);
            program.fill("#repeat-field", PASSWORD);
            program.press("#create");
            program.press("#laterCode");
            program.answers().open = ImportFixtures.four(Files.createDirectory(folder.resolve("files")));
            program.press("#choose");
            program.press("#importAll");
            program.press("#showWorkers");
            program.awaitThat(() -> program.rows("#table") > 0);
        }
        makeReader(data.resolve("register"));
        try (Program program = Program.start(data, TODAY)) {
            program.fill("#password-field", PASSWORD);
            program.press("#unlock");
            program.awaitThat(() -> program.rows("#table") > 0);
            assertThat(program.shows("#readerBand")).isTrue();
            program.awaitThat(() -> !program.shows("#registerDose"));
            assertThat(program.shows("#add")).isFalse();
            program.press("#nav-DOSE");
            program.await("#readerPage");
            Pictures.save(program.scene(), "users-reader-dose", Language.ENGLISH);
            program.press("#nav-IMPORT");
            program.await("#readerPage");
            program.press("#nav-DUE");
            program.awaitThat(() -> program.rows("#people") > 0);
            program.awaitThat(() -> !program.shows("#dose"));
            assertThat(program.shows("#notGiven"))
                    .as("the heading of the last outcome, above its column")
                    .isTrue();
            Pictures.save(program.scene(), "users-reader-due", Language.ENGLISH);
        }
    }

    private static void makeReader(Path register) {
        Clock clock = Clock.systemUTC();
        Guard guard = new Guard(Program.vault(), clock);
        try (Register open = new UnlockRegister(Program.vault(), guard, clock)
                .unlock(register, NURSE, PASSWORD.toCharArray(), false)) {
            ManageUsers users = new ManageUsers(open, register, guard);
            users.add("Борис Ким", Role.NURSE, PASSWORD.toCharArray());
            users.changeRole(
                    users.list().stream()
                            .filter(line -> line.me())
                            .findFirst()
                            .orElseThrow()
                            .user(),
                    Role.READER);
        }
    }

    private static String raw(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String raw16(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).toList());
        }
    }

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> all = Files.list(TEMPORARY)) {
            return new HashSet<>(
                    all.filter(Files::isRegularFile).filter(Files::isReadable).toList());
        }
    }
}
