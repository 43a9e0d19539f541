package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.store.fault.SavingProcess;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupCopy;
import org.dosedesk.usecase.backup.BackupInfo;
import org.dosedesk.usecase.backup.WayBack;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Registers of older and newer versions of the program.
class UpgradeTest {
    private static final int NOW = Schema.CURRENT.newest();
    private static final int NEXT = NOW + 1;
    private static final Path MIGRATIONS = Path.of("src/main/resources/org/dosedesk/store/migrations");

    @TempDir
    Path parent;

    private RegisterFiles files;
    private Path migrations;

    @BeforeEach
    void makeRegister() throws IOException {
        files = new RegisterFiles(parent.resolve("register"));
        try (RegisterStore store = Samples.vault().create(files.folder(), Samples.USER, Samples.password(), false)) {
            store.commit(List.of(Change.add(Samples.CLINIC)), Samples.NOW, Samples.USER);
        }
        migrations = Files.createDirectory(parent.resolve("migrations"));
        copyMigrations(migrations);
    }

    @Test
    void theNewestVersionIsThatOfTheLastMigration() throws IOException {
        try (Stream<Path> scripts = Files.list(MIGRATIONS)) {
            assertThat(scripts.map(script -> script.getFileName().toString())
                            .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                            .max())
                    .hasValue(Schema.CURRENT.newest());
        }
    }

    @Test
    void anOlderRegisterIsMigratedWithAllItHolds() throws IOException {
        migration(NEXT, "alter table clinic add column address varchar default '' not null;");

        unlock(NEXT).close();
        try (RegisterStore again = unlock(NEXT)) {
            assertThat(again.load()).containsExactly(Samples.CLINIC);
        }
        assertThat(files.kept()).doesNotExist();
    }

    @Test
    void aRegisterThatHasJustBeenMigratedIsLocked() throws Exception {
        migration(NEXT, "alter table clinic add column phone varchar default '' not null;");
        Schema schema = new Schema("filesystem:" + migrations, NEXT);
        try (RegisterStore store = unlock(NEXT)) {
            assertThat(store.load()).isNotEmpty();
            assertThat(SavingProcess.Task.save(files.folder(), 0, 0)
                            .withSchema(schema)
                            .run())
                    .containsExactly("refused OPEN_ELSEWHERE");
        }
    }

    @Test
    void theStateBeforeAMigrationIsBackedUpAndComesBack() throws IOException {
        migration(NEXT, "alter table clinic add column address varchar default '' not null;");
        unlock(NEXT).close();
        assertThat(catchThrowableOfType(AccessException.class, () -> unlock(NOW))
                        .reason())
                .isEqualTo(Reason.NEWER_VERSION);

        BackupCopy before = new FileShelf().list(files.backups()).getFirst();
        assertThat(Objects.requireNonNull(before.info()).kind()).isEqualTo(BackupInfo.Kind.BEFORE_MIGRATION);
        WayBack older = new H2Vault(Samples.CHEAP, schema(NOW)).wayBack();
        try (WayBack.Ready ready =
                older.prepare(before.file(), files.folder(), Samples.USER, Samples.password(), Progress.NONE)) {
            ready.bringBack(false, Samples.NOW, Progress.NONE);
        }

        try (RegisterStore store = unlock(NOW)) {
            assertThat(store.load()).containsExactly(Samples.CLINIC);
        }
    }

    @Test
    void aRegisterOfANewerVersionIsLeftAlone() throws IOException {
        migration(NEXT, "create table later (id uuid);");
        unlock(NEXT).close();

        AccessException refusal = catchThrowableOfType(AccessException.class, () -> unlock(NOW));

        assertThat(refusal.reason()).isEqualTo(Reason.NEWER_VERSION);
        unlock(NEXT).close();
    }

    @Test
    void aFailedMigrationPutsTheOldFileBack() throws IOException {
        migration(NEXT, "alter table clinic drop column name; insert into clinic (nonsense) values ('персональное');");

        AccessException refusal = catchThrowableOfType(AccessException.class, () -> unlock(NEXT));

        assertThat(refusal.reason()).isEqualTo(Reason.MIGRATION_FAILED);
        assertThat(refusal).hasMessageNotContaining("персональное").hasNoCause();
        assertThat(files.kept()).doesNotExist();
        assertThat(new FileShelf().list(files.backups())).hasSize(1);
        try (RegisterStore store = unlock(NOW)) {
            assertThat(store.load()).containsExactly(Samples.CLINIC);
        }
    }

    @Test
    void aMigrationThatWasCutOffBeginsAgainFromTheOldFile() throws IOException {
        Files.copy(files.database(), files.kept());
        migration(NEXT, "alter table clinic add column address varchar default '' not null;");
        Path half = Files.createDirectory(parent.resolve("half"));
        copyMigrations(half);
        Files.writeString(half.resolve("V" + NEXT + "__half.sql"), "alter table clinic add column address varchar;");
        Files.move(files.kept(), parent.resolve("kept"));
        unlock(new Schema("filesystem:" + half, NEXT)).close();
        Files.move(parent.resolve("kept"), files.kept());

        try (RegisterStore store = unlock(NEXT)) {
            assertThat(store.load()).containsExactly(Samples.CLINIC);
        }
        assertThat(files.kept()).doesNotExist();
    }

    @Test
    void aRewritingThatWasCutOffWithoutADatabaseIsPutBack() throws IOException {
        Files.move(files.database(), files.kept());

        try (RegisterStore store = unlock(NOW)) {
            assertThat(store.load()).containsExactly(Samples.CLINIC);
        }
        assertThat(files.kept()).doesNotExist();
    }

    @Test
    void nobodyOpensARegisterThatAnotherProgramIsOpening() throws IOException {
        try (FileChannel keys = FileChannel.open(files.keys(), StandardOpenOption.WRITE);
                FileLock lock = keys.lock(Long.MAX_VALUE - 1, 1, false)) {
            assertThat(lock.isValid()).isTrue();
            AccessException refusal = catchThrowableOfType(AccessException.class, () -> unlock(NOW));
            assertThat(refusal.reason()).isEqualTo(Reason.OPEN_ELSEWHERE);
        }
        unlock(NOW).close();
    }

    @Test
    void whatManySavesLeaveBehindGoesAtTheNextStart() throws IOException {
        Clinic clinic = Samples.CLINIC;
        try (RegisterStore store = unlock(NOW)) {
            while (Files.size(files.database()) < 20 << 20) {
                Clinic next = new Clinic(clinic.id(), clinic.name().equals("А") ? "Б" : "А");
                store.commit(List.of(new Change(clinic, next)), Samples.NOW, Samples.USER);
                clinic = next;
            }
        }

        try (RegisterStore store = unlock(NOW)) {
            assertThat(store.load()).containsExactly(clinic);
            assertThat(files.database().toFile().length()).isLessThan(4 << 20);
            Clinic next = new Clinic(clinic.id(), "В");
            store.commit(List.of(new Change(clinic, next)), Samples.NOW, Samples.USER);
        }

        try (RegisterStore store = unlock(NOW)) {
            assertThat(store.load()).extracting(Entity::id).containsExactly(clinic.id());
        }
        assertThat(files.kept()).doesNotExist();
    }

    @Test
    void aDatabaseWithoutTablesIsDamagedAndStaysSo() throws IOException {
        Path nothing = Files.createDirectory(parent.resolve("nothing"));
        RegisterFiles empty = new RegisterFiles(parent.resolve("empty"));
        new H2Vault(Samples.CHEAP, new Schema("filesystem:" + nothing, 0))
                .create(empty.folder(), Samples.USER, Samples.password(), false)
                .close();

        AccessException refusal = catchThrowableOfType(
                AccessException.class, () -> Samples.vault().unlock(empty.folder(), Samples.USER, Samples.password()));

        assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
    }

    private static void copyMigrations(Path to) throws IOException {
        try (Stream<Path> scripts = Files.list(MIGRATIONS)) {
            for (Path script : scripts.toList()) {
                Files.copy(script, to.resolve(script.getFileName()));
            }
        }
    }

    private void migration(int number, String sql) throws IOException {
        Files.writeString(migrations.resolve("V" + number + "__test.sql"), sql);
    }

    private Schema schema(int version) {
        return new Schema("filesystem:" + migrations, version);
    }

    private RegisterStore unlock(int version) {
        return unlock(schema(version));
    }

    private RegisterStore unlock(Schema schema) {
        return new H2Vault(Samples.CHEAP, schema).unlock(files.folder(), Samples.USER, Samples.password());
    }
}
