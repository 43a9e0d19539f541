package org.dosedesk.usecase.journal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.usecase.TableWriter;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEvent;

/// Writes tables through another writer, and notes each one that was written in the journal.
public final class NotedTableWriter implements TableWriter {
    private final TableWriter writer;
    private final Journal journal;

    public NotedTableWriter(TableWriter writer, Journal journal) {
        this.writer = writer;
        this.journal = journal;
    }

    @Override
    public void write(Path file, List<String> header, Stream<List<String>> rows) throws IOException {
        writer.write(file, header, rows);
        journal.note(JournalEvent.EXPORTED, null, String.valueOf(file.getFileName()));
    }
}
