package org.dosedesk.usecase.journal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.TableWriter;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEntry;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.Seal;
import org.jspecify.annotations.Nullable;

/// Takes the journal out as a table, and compares it with a table taken out earlier. Waits for the disk.
public final class ExportJournal {
    private static final int PORTION = 1000;

    private final Journal journal;
    private final TableWriter writer;
    private final SealReader reader;

    public ExportJournal(Journal journal, TableWriter writer, SealReader reader) {
        this.journal = journal;
        this.writer = writer;
        this.reader = reader;
    }

    /// How the table reads: its header, a row for a line, and the last row, which bears the seal.
    public interface Words {
        /// The header.
        List<String> header();

        /// A line; the first cell is its number, the last one its hash.
        List<String> row(JournalEntry entry);

        /// The journal's end; the first cell is its number, the last one its hash.
        List<String> row(Seal seal);
    }

    /// How an earlier export compares.
    ///
    /// @param lines how many lines it bears
    /// @param missing the first that the journal does not hold any more as it was, null when it holds them all
    public record Comparison(int lines, @Nullable Seal missing) {}

    /// Writes lines to a file, and notes that in the journal.
    ///
    /// @param numbers of the lines, in the order of the rows
    /// @throws IOException when it can't be written there
    public void export(Path file, List<Long> numbers, Words words, Progress progress) throws IOException {
        Seal seal = journal.seal();
        Stream<List<String>> lines = IntStream.rangeClosed(0, (numbers.size() - 1) / PORTION)
                .mapToObj(portion -> {
                    int from = portion * PORTION;
                    progress.report(from, numbers.size());
                    return journal.lines(numbers.subList(from, Math.min(from + PORTION, numbers.size())));
                })
                .flatMap(Collection::stream)
                .map(words::row);
        writer.write(file, words.header(), Stream.concat(lines, Stream.of(words.row(seal))));
        journal.note(JournalEvent.EXPORTED, null, String.valueOf(file.getFileName()));
    }

    /// Compares the journal with an earlier export.
    ///
    /// @return how, or empty when the file is no export of a journal
    /// @throws IOException when the file can't be read
    public Optional<Comparison> compare(Path file) throws IOException {
        List<Seal> seals = reader.read(file);
        return seals.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Comparison(seals.size(), journal.firstMissing(seals).orElse(null)));
    }
}
