package org.dosedesk.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.keeping.access.Tries;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several programs on one register, and two users of one computer: one works, the others are told so in words.
class SecondStartTest {
    private static final String ELSEWHERE = SavingProcess.REFUSED + "OPEN_ELSEWHERE";
    private static final String EXISTS = SavingProcess.REFUSED + "EXISTS_ALREADY";
    /// A database larger than this is rewritten when most of it is waste.
    private static final long LARGE = 17L << 20;

    private static final List<String> LIBRARIES =
            List.of("h2-", "jdbi3-", "flyway-", "password4j-", "slf4j-", "jspecify-", "error_prone_", "geantyref-");

    @TempDir
    Path folder;

    @Test
    void aSecondProgramIsToldThatTheRegisterIsOpen() throws Exception {
        Path register = folder.resolve("register");
        try (RegisterStore store = Plant.vault().create(register, Plant.USER, Plant.password(), false)) {
            assertThat(SavingProcess.Task.save(register, 0, 1).run()).containsExactly(ELSEWHERE);
            store.commit(Script.after(0).last(), Plant.NOW, Plant.USER);
        }
        assertThat(Kept.check(register, 0)).isZero();
    }

    @Test
    void theLockOfAKilledProgramKeepsNobodyOut() throws Exception {
        Path register = folder.resolve("register");
        Plant.make(register);
        Process first = SavingProcess.Task.save(register, 0, 100_000).start();
        try (BufferedReader output = SavingProcess.output(first)) {
            assertThat(output.readLine()).isEqualTo(SavingProcess.OPEN);
            assertThat(SavingProcess.Task.save(register, 0, 1).run()).containsExactly(ELSEWHERE);
            first.destroyForcibly().waitFor();
        }

        try (RegisterStore store = Plant.vault().unlock(register, Plant.USER, Plant.password())) {
            assertThat(store.load())
                    .hasSizeGreaterThanOrEqualTo(Script.after(0).content().size());
        }
    }

    @Test
    void ofProgramsThatStartAtOnceOneAtATimeOpens() throws Exception {
        Path register = folder.resolve("register");
        Plant.make(register);
        List<Process> programs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            programs.add(SavingProcess.Task.save(register, 0, 0).start());
        }

        List<String> said = said(programs);

        assertThat(said).hasSize(4).containsAnyOf(SavingProcess.OPEN).isSubsetOf(SavingProcess.OPEN, ELSEWHERE);
        assertThat(Kept.check(register, 0)).isZero();
    }

    @Test
    void ofProgramsThatMakeARegisterAtOnceOneDoes() throws Exception {
        Path register = folder.resolve("register");
        List<Process> programs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            programs.add(SavingProcess.Task.save(register, -1, 0).start());
        }

        List<String> said = said(programs);

        assertThat(said).hasSize(4).containsAnyOf(SavingProcess.OPEN).isSubsetOf(SavingProcess.OPEN, ELSEWHERE, EXISTS);
        assertThat(Kept.check(register, -1)).isEqualTo(-1);
    }

    @Test
    void everyonesRegisterIsOpenedByTwoUsersOneAfterTheOther() throws Exception {
        Path register = publicFolder().resolve("register");
        Plant.vault().create(register, Plant.USER, Plant.password(), true).close();
        SavingProcess.Task theirs = SavingProcess.Task.save(register, -1, 2)
                .withLibraries(publicLibraries())
                .under(Sandbox.anotherUser());

        try (RegisterStore mine = Plant.vault().unlock(register, Plant.USER, Plant.password())) {
            assertThat(theirs.run()).containsExactly(ELSEWHERE);
            assertThat(mine.load()).isEmpty();
        }
        assertThat(theirs.run()).containsExactly(SavingProcess.OPEN, SavingProcess.SAVED + 0, SavingProcess.SAVED + 1);
        assertThat(Kept.check(register, 1)).isEqualTo(1);
        assertThat(SavingProcess.Task.save(register, 1, 1).run())
                .containsExactly(SavingProcess.OPEN, SavingProcess.SAVED + 2);
        assertThat(theirs.after(2).run())
                .containsExactly(SavingProcess.OPEN, SavingProcess.SAVED + 3, SavingProcess.SAVED + 4);
    }

    @Test
    void everyonesRegisterStaysEveryonesWhenAnotherUserRewritesIt() throws Exception {
        Path register = publicFolder().resolve("register");
        RegisterFiles files = new RegisterFiles(register);
        Plant.vault().create(register, Plant.USER, Plant.password(), true).close();
        int units = -1;
        Script script = Script.after(units);
        try (RegisterStore mine = Plant.vault().unlock(register, Plant.USER, Plant.password())) {
            while (Files.size(files.database()) < LARGE) {
                mine.commit(script.next(), Plant.NOW, Plant.USER);
            }
        }
        Tries wrong = new Tries(Plant.USER, 2, Plant.NOW, null);
        Plant.vault().keepTries(register, List.of(wrong));
        units = script.unit();

        assertThat(SavingProcess.Task.save(register, units, 1)
                        .withLibraries(publicLibraries())
                        .under(Sandbox.anotherUser())
                        .run())
                .containsExactly(SavingProcess.OPEN, SavingProcess.SAVED + (units + 1));

        assertThat(Files.size(files.database())).as("rewritten").isLessThan(LARGE / 2);
        assertThat(Files.getOwner(files.database())).isNotEqualTo(Files.getOwner(files.keys()));
        assertThat(Access.of(files.database())).isEqualTo(Access.EVERYONE);
        assertThat(SavingProcess.Task.save(register, units + 1, 1)
                        .under(Sandbox.withoutPrivileges())
                        .run())
                .containsExactly(SavingProcess.OPEN, SavingProcess.SAVED + (units + 2));
        assertThat(Plant.vault().tries(register)).containsExactly(wrong);
        assertThat(Access.of(files.tries())).isEqualTo(Access.EVERYONE);
    }

    @Test
    void aSpoiltRightIsGivenBackByTheOneWhoOwnsTheFile() throws Exception {
        Path register = publicFolder().resolve("register");
        RegisterFiles files = new RegisterFiles(register);
        Plant.vault().create(register, Plant.USER, Plant.password(), true).close();
        Files.setPosixFilePermissions(files.database(), PosixFilePermissions.fromString("rw-r--r--"));

        Plant.vault().unlock(register, Plant.USER, Plant.password()).close();

        assertThat(Access.of(files.database())).isEqualTo(Access.EVERYONE);
    }

    @Test
    void onesOwnRegisterIsClosedToOtherUsers() throws Exception {
        Path register = publicFolder().resolve("register");
        Plant.make(register);

        List<String> said = SavingProcess.Task.save(register, 0, 1)
                .withLibraries(publicLibraries())
                .under(Sandbox.anotherUser())
                .run();

        assertThat(said).hasSize(1).allMatch(line -> line.startsWith(SavingProcess.REFUSED));
        assertThat(Kept.check(register, 0)).isZero();
        assertThat(new RegisterFiles(register).mark()).exists();
    }

    private static List<String> said(List<Process> programs) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        for (Process program : programs) {
            try (BufferedReader output = SavingProcess.output(program)) {
                said.addAll(output.lines().toList());
                program.waitFor();
            }
        }
        return said;
    }

    private Path publicFolder() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder;
    }

    /// The other user may not see where the build keeps its libraries.
    private String publicLibraries() throws IOException {
        Path libraries = Files.createDirectory(folder.resolve("libraries"));
        List<String> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path from = Path.of(entry);
            String name = from.getFileName().toString();
            if (Files.isDirectory(from) || LIBRARIES.stream().anyMatch(name::startsWith)) {
                Path to = libraries.resolve(path.size() + "-" + name);
                copy(from, to);
                path.add(to.toString());
            }
        }
        return String.join(File.pathSeparator, path);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
