package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.store.schema.Upgrade;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.journal.JournalEntry;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.journal.JournalVerdict;
import org.dosedesk.usecase.register.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A register of the first version, whose history had no hashes.
class JournalMigrationTest {
    private static final Path FIRST =
            Path.of("src", "main", "resources", "org", "dosedesk", "store", "migrations", "V1__register.sql");
    private static final String WORKER = "a1111111-1111-4111-8111-111111111111";
    private static final String WORKSHOP = "b1111111-1111-4111-8111-111111111111";
    private static final String UNIT = "c1111111-1111-4111-8111-111111111111";
    private static final String SITE = "d1111111-1111-4111-8111-111111111111";
    private static final String WORKER_TEXT = """
            {"id": "%s", "personnelNumber": "1", "name": {"surname": "Ким", "firstName": "Яна", "patronymic": ""}, \
            "iin": null, "birthDate": "1990-01-01", "sex": "FEMALE", "workshop": "%s", "site": "%s", "position": "", \
            "shift": "", "phone": "", "language": null, "hired": null, "left": null}""".formatted(WORKER, WORKSHOP, SITE);

    private static final String LIST = "f1111111-1111-4111-8111-111111111111";
    private static final String OBSERVATION = "e1111111-1111-4111-8111-111111111111";
    private static final String OBSERVATION_TEXT = """
            {"id": "%s", "worker": "%s", "code": "driver", "onset": null, "date": "2020-05-01", "until": null, \
            "recorded": {"at": "2020-05-01T04:00:00Z", "by": "Первая"}, "voided": null}""".formatted(OBSERVATION, WORKER);

    @TempDir
    Path folder;

    @TempDir
    Path migrations;

    @Test
    void itsRowsAreKeptBoundAndFoundGood() throws IOException, SQLException {
        RegisterFiles files = new RegisterFiles(folder);
        DatabaseKey key = DatabaseKey.random(new SecureRandom());
        makeFirst(files, key);

        try (H2RegisterStore store = Samples.store(files, key, new Upgrade(Schema.CURRENT).open(files, key))) {
            JournalVerdict verdict = store.check(Progress.NONE);
            assertThat(verdict.fault()).isNull();
            assertThat(verdict.seal().number()).isEqualTo(6);
            List<JournalEntry> lines = store.lines(store.numbers(JournalFilter.ALL));
            assertThat(lines)
                    .allSatisfy(line -> assertThat(line.event()).isEqualTo(JournalEvent.CHANGED))
                    .allSatisfy(line -> assertThat(line.by()).isEqualTo("Первая"))
                    .allSatisfy(line -> assertThat(line.hash()).hasSize(64));
            JournalEntry worker = lines.get(1);
            assertThat(worker.after()).isEqualTo(WORKER_TEXT);
            assertThat(worker.worker()).hasToString("Id[value=" + WORKER + "]");

            Clinic clinic = Samples.CLINIC;
            store.commit(List.of(Change.add(clinic)), Samples.NOW, "Вторая");
            assertThat(store.check(Progress.NONE).fault()).isNull();
            assertThat(store.seal().number()).isEqualTo(7);
        }
    }

    @Test
    void aListOfItsTimeHasNoRemarksAndNoOtherVaccines() throws IOException, SQLException {
        RegisterFiles files = new RegisterFiles(folder);
        DatabaseKey key = DatabaseKey.random(new SecureRandom());
        makeFirst(files, key);
        try (Connection connection = new Upgrade(new Schema("filesystem:" + migrations, 1)).open(files, key);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into site_list values ('" + LIST + "', 7, '" + SITE
                    + "', 'П', '', date '2022-02-25', null, 1, 2, 'Первая',"
                    + " timestamp with time zone '2022-02-25 04:00:00+00', 'Rules 1', 'RUSSIAN')");
            statement.execute("insert into site_list_row values ('" + LIST + "', 1, 1, '" + WORKER
                    + "', 'Ким Яна', date '1990-01-01', '', 'Ц', null, '', 'DUE', date '2022-02-01')");
        }

        try (H2RegisterStore store = Samples.store(files, key, new Upgrade(Schema.CURRENT).open(files, key))) {
            assertThat(store.load())
                    .filteredOn(SiteList.class::isInstance)
                    .singleElement()
                    .satisfies(record -> {
                        SiteList list = (SiteList) record;
                        assertThat(list.number()).isEqualTo(7);
                        assertThat(list.rows()).singleElement().satisfies(row -> {
                            assertThat(row.name()).isEqualTo("Ким Яна");
                            assertThat(row.vaccine()).isNull();
                            assertThat(row.remark()).isEmpty();
                        });
                    });
        }
    }

    private void makeFirst(RegisterFiles files, DatabaseKey key) throws IOException, SQLException {
        Files.copy(FIRST, migrations.resolve(FIRST.getFileName()));
        Files.createFile(files.keys());
        try (Connection connection = new Upgrade(new Schema("filesystem:" + migrations, 1)).create(files, key);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into unit values ('" + UNIT + "', 'Ц')");
            statement.execute("insert into workshop values ('" + WORKSHOP + "', '" + UNIT + "', 'Ц')");
            statement.execute("insert into site values ('" + SITE + "', 'П', null)");
            statement.execute("insert into worker values ('" + WORKER + "', '1', 'Ким', 'Яна', '', null,"
                    + " date '1990-01-01', 'FEMALE', '" + WORKSHOP + "', '" + SITE + "', '', '', '', null, null,"
                    + " null)");
            history(statement, 1, "Unit", UNIT, null, "{\"id\": \"" + UNIT + "\", \"name\": \"Цех\"}");
            history(
                    statement,
                    2,
                    "Unit",
                    UNIT,
                    "{\"id\": \"" + UNIT + "\", \"name\": \"Цех\"}",
                    "{\"id\": \"" + UNIT + "\", \"name\": \"Ц\"}");
            history(
                    statement,
                    3,
                    "Workshop",
                    WORKSHOP,
                    null,
                    "{\"id\": \"" + WORKSHOP + "\", \"unit\": \"" + UNIT + "\", \"name\": \"Ц\"}");
            history(statement, 4, "Site", SITE, null, "{\"id\": \"" + SITE + "\", \"name\": \"П\", \"host\": null}");
            history(statement, 5, "Worker", WORKER, null, WORKER_TEXT);
            statement.execute("insert into observation values ('" + OBSERVATION + "', '" + WORKER
                    + "', 'driver', null, date '2020-05-01', null,"
                    + " timestamp with time zone '2020-05-01 04:00:00+00', 'Первая', null, null, null)");
            history(statement, 6, "Observation", OBSERVATION, null, OBSERVATION_TEXT);
        }
    }

    private static void history(
            Statement statement,
            int number,
            String kind,
            String id,
            @org.jspecify.annotations.Nullable String before,
            String after)
            throws SQLException {
        statement.execute("insert into history values (" + number + ", timestamp with time zone"
                + " '2022-02-25 08:30:00.123456789+00:00', 'Первая', '" + kind + "', '" + id + "', "
                + (before == null ? "null" : "'" + before + "'") + ", '" + after + "')");
    }
}
