package org.dosedesk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.app.care.BackupCare;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.store.H2Vault;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.store.key.Argon2Cost;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.testkit.Night;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.usecase.backup.BackupCopy;
import org.dosedesk.usecase.backup.Backups;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// What is saved after the day's backup is backed up on leaving, and nothing twice.
class BackupCareTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    @TempDir
    Path parent;

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void onLeavingWhatChangedSinceTheDaysBackup() {
        try (RegisterStore store = new H2Vault(new Argon2Cost(64, 1, 1), Schema.CURRENT)
                .create(parent.resolve("register"), "Айгүл", "құпия сөз 7".toCharArray(), false)) {
            Register register = Register.open(store, Night.of(TODAY), "Айгүл", false);
            Backups backups = store.backups().orElseThrow();
            BackupCare[] made = new BackupCare[1];
            new FxRobot()
                    .interact(() -> made[0] = new BackupCare(
                            backups, new FileShelf(), register, Kits.of(new SameThread(), Night.of(TODAY))));
            BackupCare care = made[0];

            care.look();
            assertThat(copies(backups)).as("the day's").hasSize(1);
            care.look();
            care.onLeaving(null);
            assertThat(copies(backups)).as("nothing new").hasSize(1);

            register.save(List.of(Change.add(new Clinic(Id.random(), "Емхана № 17"))));
            care.look();
            assertThat(copies(backups)).as("the day's is made").hasSize(1);
            care.onLeaving(null);
            assertThat(copies(backups)).as("on leaving").hasSize(2);
        }
    }

    private static List<BackupCopy> copies(Backups backups) {
        return new FileShelf().list(backups.folder());
    }
}
