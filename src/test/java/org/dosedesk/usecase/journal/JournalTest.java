package org.dosedesk.usecase.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.exchange.CsvSealReader;
import org.dosedesk.exchange.CsvTableWriter;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.journal.export.ExportJournal;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Id<Worker> WORKER = Id.random();
    private static final Id<Worker> OTHER = Id.random();
    private static final ExportJournal.Words WORDS = new ExportJournal.Words() {
        @Override
        public List<String> header() {
            return List.of("№", "who", "what", "hash");
        }

        @Override
        public List<String> row(JournalEntry entry) {
            return List.of(String.valueOf(entry.number()), entry.by(), entry.detail(), entry.hash());
        }

        @Override
        public List<String> row(Seal seal) {
            return List.of(String.valueOf(seal.number()), "", "seal", seal.hash());
        }
    };

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2022-02-25T18:59:00Z");
    private final MemoryStore store = new MemoryStore();
    private final Journal journal =
            new Journal(store, ((InstantSource) () -> now).withZone(ZoneId.of("Asia/Almaty")), "Медсестра");
    private final ExportJournal exporting = new ExportJournal(journal, new CsvTableWriter(), new CsvSealReader());

    @Test
    void aCardReopenedWithinAMinuteIsOneLook() {
        journal.viewed(WORKER);
        now = now.plus(Duration.ofSeconds(59));
        journal.viewed(WORKER);
        journal.viewed(OTHER);
        now = now.plusSeconds(1);
        journal.viewed(WORKER);

        assertThat(store.journal())
                .extracting(JournalRow::workerId)
                .containsExactly(WORKER.value(), OTHER.value(), WORKER.value());
    }

    @Test
    void aLookAfterTheClockWasSetBackIsNoted() {
        journal.viewed(WORKER);
        now = now.minusSeconds(3600);
        journal.viewed(WORKER);

        assertThat(store.journal()).hasSize(2);
    }

    @Test
    void aNoteThatTheDiskDoesNotTakeWaitsForTheNextOne() {
        store.failWith(StorageException.Reason.DISK_FULL);
        assertThat(journal.note(JournalEvent.PRINTED, null, "№ 1")).isFalse();
        store.failWith(null);
        now = now.plusSeconds(5);
        assertThat(journal.note(JournalEvent.PRINTED, null, "№ 2")).isTrue();

        assertThat(store.journal()).extracting(JournalRow::detail).containsExactly("№ 1", "№ 2");
        assertThat(store.journal()).extracting(JournalRow::at).containsExactly(now.minusSeconds(5), now);
    }

    @Test
    void aChangeIsNoNote() {
        assertThatThrownBy(() -> journal.note(JournalEvent.CHANGED, null, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void daysAreThoseOfTheNursesClock() {
        journal.note(JournalEvent.UNLOCKED, null, "last minute of the 25th in UTC, the 26th in Almaty");
        LocalDate day = LocalDate.of(2022, 2, 26);

        assertThat(journal.numbers(journal.filter(Set.of(), null, day, day, Set.of())))
                .hasSize(1);
        assertThat(journal.numbers(journal.filter(Set.of(), null, null, day.minusDays(1), Set.of())))
                .isEmpty();
        assertThat(journal.numbers(journal.filter(Set.of(), null, day.plusDays(1), null, Set.of())))
                .isEmpty();
    }

    @Test
    void anExportBearsTheLinesAskedForAndTheSealAndIsNoted() throws IOException {
        fill(2500);
        Seal seal = journal.seal();
        Path file = folder.resolve("журнал.csv");

        exporting.export(file, journal.numbers(JournalFilter.ALL), WORDS, Progress.NONE);

        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        assertThat(lines).hasSize(2502);
        assertThat(lines.get(1)).startsWith("2500;Медсестра;");
        assertThat(lines.getLast()).isEqualTo("2500;;seal;" + seal.hash());
        assertThat(store.journal().getLast().event()).isEqualTo("EXPORTED");
        assertThat(store.journal().getLast().detail()).isEqualTo("журнал.csv");
        assertThat(exporting.compare(file)).hasValue(new ExportJournal.Comparison(2501, null));
    }

    @Test
    void nothingFoundMakesATableWithTheSealAlone() throws IOException {
        fill(3);
        Path file = folder.resolve("empty.csv");

        exporting.export(file, List.of(), WORDS, Progress.NONE);

        assertThat(Files.readAllLines(file, StandardCharsets.UTF_8)).hasSize(2);
        assertThat(exporting.compare(file)).hasValue(new ExportJournal.Comparison(1, null));
    }

    @Test
    void cellsThatBeginAsFormulasAreMadeHarmless() throws IOException {
        for (String formula : List.of("=1+1", "+7 700", "-1", "@SUM(A1)", "\t=1", "a=1")) {
            journal.note(JournalEvent.PRINTED, null, formula);
        }
        Path file = folder.resolve("formulas.csv");

        exporting.export(file, journal.numbers(JournalFilter.ALL), WORDS, Progress.NONE);

        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .contains(";'=1+1;", ";'+7 700;", ";'-1;", ";'@SUM(A1);", "'\t=1", ";a=1;");
    }

    @Test
    void aFileThatCannotBeWrittenIsNotNoted() {
        fill(1);

        assertThatThrownBy(() ->
                        exporting.export(folder.resolve("no").resolve("where.csv"), List.of(1L), WORDS, Progress.NONE))
                .isInstanceOf(IOException.class);
        assertThat(store.journal()).hasSize(1);
    }

    @Test
    void aCutTailIsFoundByAnEarlierExport() throws IOException {
        fill(5);
        Path file = export();
        store.journal().subList(4, store.journal().size()).clear();

        assertThat(journal.check(Progress.NONE).fault()).isNull();
        assertThat(exporting.compare(file).orElseThrow().missing())
                .extracting(Seal::number)
                .isEqualTo(5L);
    }

    @Test
    void aChainMadeAnewFromATamperedLineIsFoundByAnEarlierExport() throws IOException {
        fill(5);
        Path file = export();
        String previous = store.journal().get(1).hash();
        for (int i = 2; i < store.journal().size(); i++) {
            JournalRow row = store.journal().get(i);
            JournalRow other = new JournalRow(
                    row.number(),
                    row.at(),
                    "Другой",
                    row.event(),
                    row.kind(),
                    row.recordId(),
                    row.workerId(),
                    row.before(),
                    row.after(),
                    row.detail(),
                    "");
            store.journal().set(i, other.boundTo(previous));
            previous = store.journal().get(i).hash();
        }

        assertThat(journal.check(Progress.NONE).fault()).isNull();
        assertThat(exporting.compare(file).orElseThrow().missing())
                .extracting(Seal::number)
                .isEqualTo(3L);
    }

    @Test
    void anyOtherFileIsNoExport() throws IOException {
        Path text = Files.writeString(folder.resolve("a.csv"), "1;2;3\n\"unclosed;\n");
        Path binary = Files.write(folder.resolve("b.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        Path empty = Files.createFile(folder.resolve("c.csv"));

        assertThat(exporting.compare(text)).isEmpty();
        assertThat(exporting.compare(empty)).isEmpty();
        assertThatThrownBy(() -> exporting.compare(binary)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> exporting.compare(folder.resolve("gone.csv"))).isInstanceOf(IOException.class);
    }

    private Path export() throws IOException {
        Path file = folder.resolve("earlier.csv");
        exporting.export(file, journal.numbers(JournalFilter.ALL), WORDS, Progress.NONE);
        return file;
    }

    private void fill(int lines) {
        for (int i = 0; i < lines; i++) {
            store.commit(List.of(Change.add(new Clinic(Id.random(), "К" + i))), now, "Медсестра");
        }
    }
}
