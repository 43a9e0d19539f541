package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.store.schema.Upgrade;
import org.dosedesk.store.table.Tables;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.journal.JournalEntry;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.journal.JournalNote;
import org.dosedesk.usecase.journal.JournalVerdict.Fault;
import org.dosedesk.usecase.journal.JournalVerdict.Sort;
import org.dosedesk.usecase.journal.Seal;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The journal in a real database, and every way of tampering with it by a database tool.
class JournalTest {
    private static final Dose DOSE = Samples.dose(Samples.WORKER, LocalDate.of(2021, 5, 1), null);
    private static final Instant LATER = Samples.NOW.plusSeconds(3600);

    @TempDir
    Path folder;

    private @Nullable Connection connection;
    private @Nullable H2RegisterStore opened;

    @BeforeEach
    void makeRegister() throws SQLException {
        RegisterFiles files = new RegisterFiles(folder);
        DatabaseKey key = DatabaseKey.random(new SecureRandom());
        Connection made = new Upgrade(Schema.CURRENT).create(files, key);
        connection = made;
        opened = Samples.store(files, key, made);
        store().commit(Samples.additions(Samples.everything()), Samples.NOW, Samples.USER);
        store().commit(Samples.additions(List.of(DOSE)), Samples.NOW, Samples.USER);
        store().commit(List.of(new Change(DOSE, DOSE.voided(Samples.VOIDED))), LATER, "Б");
        store().note(new JournalNote(JournalEvent.VIEWED, LATER, "Б", Samples.WORKER.id(), ""));
        store().note(new JournalNote(JournalEvent.EXPORTED, LATER.plusSeconds(60), Samples.USER, null, "journal"));
    }

    @AfterEach
    void close() {
        store().close();
    }

    @Test
    void everyTypeOfRecordThatIsSavedHasItsLine() {
        List<JournalEntry> lines = found(JournalFilter.ALL);

        assertThat(lines)
                .filteredOn(line -> line.before() == null && line.event() == JournalEvent.CHANGED)
                .extracting(JournalEntry::kind)
                .containsAll(
                        new Tables().types().stream().map(Class::getSimpleName).toList());
        for (Entity record : store().load()) {
            assertThat(lines)
                    .as(record.toString())
                    .filteredOn(line -> record.id().value().equals(line.record())
                            && line.kind().equals(record.getClass().getSimpleName())
                            && line.before() == null)
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.by()).isEqualTo(Samples.USER);
                        assertThat(line.after()).contains(record.id().value().toString());
                    });
        }
    }

    @Test
    void anUntouchedJournalIsFoundGoodToItsEnd() {
        assertThat(fault()).isNull();
        assertThat(store().check(Progress.NONE).seal()).isEqualTo(store().seal());
        assertThat(store().seal().hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void anEmptyRegisterIsGood(@TempDir Path other) throws SQLException {
        RegisterFiles files = new RegisterFiles(other);
        DatabaseKey key = DatabaseKey.random(new SecureRandom());
        try (H2RegisterStore empty = Samples.store(files, key, new Upgrade(Schema.CURRENT).create(files, key))) {
            assertThat(empty.check(Progress.NONE).fault()).isNull();
            assertThat(empty.seal()).isEqualTo(Seal.NONE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by_user = 'В'",
                "at = at + interval '1' second",
                "at = at + interval '0.000000001' second(1, 9)",
                "event = 'LOCKED'",
                "kind = 'Waiver'",
                "record_id = random_uuid()",
                "worker_id = null",
                "before_text = null",
                "after_text = replace(after_text, 'IMPORTED', 'ON_SITE')",
                "detail = ' '",
                "hash = null"
            })
    void anyChangedColumnIsFound(String change) throws SQLException {
        long number = store().seal().number() - 2;

        tamper("update journal set " + change + " where number = " + number);

        Fault fault = Objects.requireNonNull(fault());
        assertThat(fault.sort()).isEqualTo(Sort.ALTERED);
        assertThat(fault.number()).isEqualTo(number);
    }

    @Test
    void aRowThatWasTakenOutIsFound() throws SQLException {
        tamper("delete from journal where number = 5");

        assertThat(fault()).isEqualTo(new Fault(Sort.GAP, 5, ""));
    }

    @Test
    void aRowTakenOutWithTheRestMovedUpIsFound() throws SQLException {
        tamper("delete from journal where number = 5", "update journal set number = number - 1 where number > 5");

        assertThat(Objects.requireNonNull(fault()).number()).isEqualTo(5);
    }

    @Test
    void swappedRowsAreFound() throws SQLException {
        tamper(
                "update journal set number = -number where number in (5, 6)",
                "update journal set number = 11 + number where number < 0");

        assertThat(Objects.requireNonNull(fault()).sort()).isEqualTo(Sort.ALTERED);
        assertThat(Objects.requireNonNull(fault()).number()).isEqualTo(5);
    }

    @Test
    void aCutTailIsFoundByTheSealOnly() throws SQLException {
        Seal before = store().seal();
        tamper("delete from journal where number = " + before.number());

        assertThat(fault()).isNull();
        assertThat(store().seal().number()).isLessThan(before.number());
        assertThat(store().lines(List.of(before.number()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dose set voided_at = null, voided_by = null, voided_reason = null where voided_at is not null",
                "update dose set lot = 'A1'",
                "update worker set iin = null where personnel_number = '1003'",
                "update worker set name_surname = name_surname || ' '",
                "update site_list_row set position = position || 'x'"
            })
    void aRecordEditedBehindTheProgramsBackIsFound(String edit) throws SQLException {
        tamper(edit);

        Fault fault = Objects.requireNonNull(fault());
        assertThat(fault.sort()).isEqualTo(Sort.RECORD_DIFFERS);
        assertThat(fault.number()).isPositive();
        assertThat(fault.kind()).isIn("Dose", "Worker", "SiteList");
    }

    @Test
    void aRecordThatIsGoneIsFound() throws SQLException {
        tamper("delete from dose where id = '" + DOSE.id().value() + "'");

        assertThat(Objects.requireNonNull(fault()).sort()).isEqualTo(Sort.RECORD_GONE);
        assertThat(Objects.requireNonNull(fault()).kind()).isEqualTo("Dose");
    }

    @Test
    void aRecordPutInByHandIsFound() throws SQLException {
        tamper("insert into clinic (id, name) values (random_uuid(), 'Ниоткуда')");

        assertThat(fault()).isEqualTo(new Fault(Sort.RECORD_UNKNOWN, 0, "Clinic"));
    }

    @Test
    void whatCannotBeReadIsAFaultAndNoCrash() throws SQLException {
        tamper("update dose set place = 'NOWHERE'");

        assertThat(Objects.requireNonNull(fault()).sort()).isEqualTo(Sort.UNREADABLE);
    }

    @Test
    void theCheckStopsWhenItIsToldTo() {
        assertThatThrownBy(() -> store().check((done, total) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void linesAreFoundByWorkerUserDayAndEvent() {
        assertThat(found(new JournalFilter(Set.of(Samples.WORKER.id()), null, null, null, Set.of())))
                .extracting(JournalEntry::event)
                .startsWith(JournalEvent.VIEWED, JournalEvent.CHANGED, JournalEvent.CHANGED);
        assertThat(found(new JournalFilter(Set.of(Samples.WORKER.id()), null, null, null, Set.of())))
                .allSatisfy(line -> assertThat(line.worker()).isEqualTo(Samples.WORKER.id()));
        assertThat(found(new JournalFilter(Set.of(), "Б", null, null, Set.of())))
                .extracting(JournalEntry::event)
                .containsExactly(JournalEvent.VIEWED, JournalEvent.CHANGED);
        assertThat(found(new JournalFilter(Set.of(), null, LATER.plusSeconds(60), null, Set.of())))
                .extracting(JournalEntry::event)
                .containsExactly(JournalEvent.EXPORTED);
        assertThat(found(new JournalFilter(Set.of(), "Б", null, LATER.plusSeconds(1), Set.of(JournalEvent.VIEWED))))
                .singleElement()
                .satisfies(line -> assertThat(line.worker()).isEqualTo(Samples.WORKER.id()));
        assertThat(found(new JournalFilter(Set.of(), null, null, Samples.NOW, Set.of())))
                .isEmpty();
        assertThat(store().numbers(JournalFilter.ALL))
                .hasSize((int) store().seal().number())
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(store().users()).containsExactly("Айгүл Серікқызы", "Б");
    }

    @Test
    void aLineTellsWhoWhenWhoseBeforeAndAfter() {
        JournalEntry line = store().lines(List.of(store().seal().number() - 2)).getFirst();

        assertThat(line.by()).isEqualTo("Б");
        assertThat(line.at()).isEqualTo(LATER);
        assertThat(line.kind()).isEqualTo("Dose");
        assertThat(line.record()).isEqualTo(DOSE.id().value());
        assertThat(line.worker()).isEqualTo(Samples.WORKER.id());
        assertThat(line.before()).contains("\"voided\": null");
        assertThat(line.after()).contains("\"voided\": {");
    }

    private List<JournalEntry> found(JournalFilter filter) {
        return store().lines(store().numbers(filter));
    }

    private @Nullable Fault fault() {
        return store().check(Progress.NONE).fault();
    }

    private void tamper(String... sql) throws SQLException {
        try (Statement statement = Objects.requireNonNull(connection).createStatement()) {
            statement.execute("set referential_integrity false");
            for (String line : sql) {
                assertThat(statement.executeUpdate(line)).as(line).isPositive();
            }
        }
    }

    private H2RegisterStore store() {
        return Objects.requireNonNull(opened);
    }
}
