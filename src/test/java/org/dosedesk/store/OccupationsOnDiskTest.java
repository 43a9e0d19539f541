package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.Observation.Origin;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.occupation.Occupation.Kind;
import org.dosedesk.domain.occupation.OccupationRule;
import org.dosedesk.domain.occupation.Post;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.store.schema.Upgrade;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.people.occupation.AddToGroup;
import org.dosedesk.usecase.people.occupation.GroupProposals;
import org.dosedesk.usecase.people.occupation.OccupationRules;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rules about occupations, and what they brought, in a real database; one that an older program made.
class OccupationsOnDiskTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/org/dosedesk/store/migrations");
    private static final Clock CLOCK = Clock.fixed(Samples.NOW, ZoneId.of("Asia/Almaty"));

    @TempDir
    Path folder;

    @TempDir
    Path migrations;

    /// The same each time, for closing a register wipes its key.
    private static DatabaseKey key() {
        return DatabaseKey.random(new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                Arrays.fill(bytes, (byte) 7);
            }
        });
    }

    @Test
    void anOlderRegisterKeepsWhatItHasAndThenRules() throws Exception {
        RegisterFiles files = new RegisterFiles(folder);
        makeOld(files);
        List<Observation> after;
        List<OccupationRule> kept;
        try (Register register = open(files)) {
            new AddToGroup(register).add(List.of(Samples.WORKER.id()), ObservationKind.FIELD_CREW, "TBE");
            OccupationRules rules = new OccupationRules(register);
            List<Post> units = rules.posts(Kind.UNIT);
            rules.set(units, "driver", true, "-");
            rules.set(units, "field-crew", true, "-");
            GroupProposals proposals = new GroupProposals(register);
            assertThat(proposals.find()).hasSize(1);
            proposals.accept(proposals.find());
            rules.set(units, "driver", false, "Nobody there drives");
            rules.set(units, "driver", false, "Said twice");
            after = List.copyOf(register.snapshot().all(Observation.class));
            kept = List.copyOf(register.snapshot().all(OccupationRule.class));
        }
        try (Register register = open(files)) {
            assertThat(register.snapshot().all(OccupationRule.class)).containsExactlyInAnyOrderElementsOf(kept);
            assertThat(register.snapshot().all(Observation.class)).containsExactlyInAnyOrderElementsOf(after);
            assertThat(after).extracting(Observation::origin).containsExactlyInAnyOrder(Origin.RULE, null);
            assertThat(new GroupProposals(register).find())
                    .singleElement()
                    .matches(proposal -> !proposal.joins() && proposal.code().equals("driver"));
        }
        try (RegisterStore store = unlock(files)) {
            assertThat(store.check(Progress.NONE).fault()).isNull();
            assertThat(store.lines(store.numbers(JournalFilter.ALL)))
                    .filteredOn(line -> "OccupationRule".equals(line.kind()))
                    .as("two new rules, one of them voided")
                    .hasSize(3);
        }
    }

    private Register open(RegisterFiles files) throws IOException, SQLException {
        return Register.open(unlock(files), CLOCK, Samples.USER, false);
    }

    private RegisterStore unlock(RegisterFiles files) throws IOException, SQLException {
        DatabaseKey key = key();
        return Samples.store(files, key, new Upgrade(Schema.CURRENT).open(files, key));
    }

    private void makeOld(RegisterFiles files) throws IOException, SQLException {
        try (Stream<Path> scripts = Files.list(MIGRATIONS)) {
            for (Path script : scripts.toList()) {
                String name = script.getFileName().toString();
                if (Integer.parseInt(name.substring(1, name.indexOf("__"))) <= 6) {
                    Files.copy(script, migrations.resolve(name));
                }
            }
        }
        Files.createFile(files.keys());
        Schema sixth = new Schema("filesystem:" + migrations, 6);
        List<Change> plant = Stream.concat(Samples.plant().stream(), Stream.of(Samples.WORKER))
                .map(Change::add)
                .toList();
        DatabaseKey key = key();
        try (Connection connection = new Upgrade(sixth).create(files, key);
                RegisterStore store = Samples.store(files, key, connection)) {
            places(connection, "add (voided_at timestamp(9) with time zone, voided_by varchar, voided_reason varchar)");
            store.commit(plant, Samples.NOW, Samples.USER);
            places(connection, "drop column voided_at, voided_by, voided_reason");
        }
    }

    // The store writes what places have today; a register of that time had not all of it.
    private static void places(Connection connection, String change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("unit", "workshop", "site", "clinic", "clinic_assignment")) {
                statement.execute("alter table " + table + " " + change);
            }
        }
    }
}
