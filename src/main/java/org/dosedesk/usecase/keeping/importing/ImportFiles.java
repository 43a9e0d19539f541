package org.dosedesk.usecase.keeping.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.Origin;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.BadRowWriter;
import org.dosedesk.usecase.keeping.importing.file.ImportReader;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;
import org.dosedesk.usecase.keeping.importing.plan.Decisions;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.planner.Planner;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Imports files of workers, doses, exemptions and refusals, and illnesses: first a plan to look at, then all of
/// it at once. Nothing is written before [#apply]. Waits for files and disk: call off the FX thread.
public final class ImportFiles {
    private static final int REPORT_EVERY = 1_000;
    /// Shares of reading and of planning in the whole work, in thousandths.
    private static final long READING = 600;

    private static final long WHOLE = 1_000;

    private final Register register;
    private final ImportReader reader;
    private final BadRowWriter writer;

    public ImportFiles(Register register, ImportReader reader, BadRowWriter writer) {
        this.register = register;
        this.reader = reader;
        this.writer = writer;
    }

    /// What [#apply] did.
    public sealed interface Outcome {
        /// Everything planned is saved.
        ///
        /// @param saved as one unit, which [org.dosedesk.usecase.takeback.TakeBack] takes back
        record Imported(ImportPlan plan, List<Change> saved) implements Outcome {}

        /// The register has changed since the plan was made: nothing is saved, and here is a plan for what it holds
        /// now.
        record Outdated(ImportPlan plan) implements Outcome {}
    }

    /// Reads files and plans them together. Every file gets its report, whatever it holds; a file named twice is
    /// read once.
    ///
    /// @throws java.util.concurrent.CancellationException when the work is to stop
    public ImportPlan plan(List<Path> files, Progress progress) {
        List<Path> distinct = new ArrayList<>(new LinkedHashSet<>(files));
        List<ReadFile> sources = new ArrayList<>();
        for (Path file : distinct) {
            int before = sources.size();
            sources.add(reader.read(
                    file, (done, total) -> progress.report(reading(before, done, total, distinct.size()), WHOLE)));
        }
        return planned(sources, Decisions.NONE, progress);
    }

    /// Plans the same files anew without reading them again.
    ///
    /// @param decisions what the user decided
    public ImportPlan planAnew(ImportPlan plan, Decisions decisions, Progress progress) {
        return planned(plan.sources(), decisions, progress);
    }

    /// Saves what was planned as one unit, or nothing.
    ///
    /// @param goodRowsOnly whether rows with mistakes and files that cannot be read may be left out
    /// @throws IllegalStateException when there are mistakes and `goodRowsOnly` is false
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved
    /// @throws java.util.concurrent.CancellationException when the work is to stop; possible until the save begins
    public Outcome apply(ImportPlan plan, boolean goodRowsOnly, Progress progress) {
        if (!goodRowsOnly && !plan.flawless()) {
            throw new IllegalStateException("there are mistakes in the files");
        }
        Recorded recorded = new Recorded(register.clock().instant(), register.user());
        List<Change> changes = new ArrayList<>(plan.pending().size());
        for (ImportPlan.Pending pending : plan.pending()) {
            if (changes.size() % REPORT_EVERY == 0) {
                progress.report(changes.size(), plan.pending().size() * 2L);
            }
            changes.add(pending.at(recorded));
        }
        progress.report(1, 2);
        // The register's own lock: no save may come between the look and ours.
        synchronized (register) {
            if (register.snapshot().isAsOf(plan.base())) {
                register.save(changes, Origin.IMPORT);
                register.journal().note(JournalEvent.IMPORTED, null, ImportNote.of(plan));
                return new Outcome.Imported(plan, changes);
            }
        }
        return new Outcome.Outdated(planned(plan.sources(), plan.decisions(), progress));
    }

    /// Saves the rows with mistakes as tables that can be mended and imported again, with a last column that says
    /// what is wrong. Rows of several files make several tables.
    ///
    /// @param file where to; with several tables, names are made from it
    /// @param reasonHeader the header of the last column
    /// @param sentence what is wrong, in words
    /// @return the files written
    /// @throws IOException when one cannot be written
    public List<Path> saveBadRows(ImportPlan plan, Path file, String reasonHeader, Function<BadCell, String> sentence)
            throws IOException {
        Map<Path, List<BadCell>> byFile = plan.bad().stream()
                .collect(Collectors.groupingBy(BadCell::file, LinkedHashMap::new, Collectors.toList()));
        List<Path> written = new ArrayList<>();
        for (ReadFile source : plan.sources()) {
            List<BadCell> bad = byFile.get(source.file());
            if (bad != null && source instanceof ReadFile.Table table) {
                Path target = byFile.size() == 1 ? file : beside(file, table.file());
                save(table, bad, target, reasonHeader, sentence);
                written.add(target);
                register.journal().note(JournalEvent.EXPORTED, null, String.valueOf(target.getFileName()));
            }
        }
        return written;
    }

    private void save(
            ReadFile.Table table,
            List<BadCell> bad,
            Path target,
            String reasonHeader,
            Function<BadCell, String> sentence)
            throws IOException {
        List<String> header = new ArrayList<>(table.header());
        header.add(reasonHeader);
        Map<Integer, String> reasons = new TreeMap<>();
        bad.forEach(cell -> reasons.merge(cell.row(), sentence.apply(cell), (one, next) -> one + " " + next));
        List<List<String>> rows = new ArrayList<>();
        reasons.forEach((number, reason) -> {
            List<String> row = new ArrayList<>(table.lines().getOrDefault(number, List.of()));
            while (row.size() < table.header().size()) {
                row.add("");
            }
            row.add(reason);
            rows.add(row);
        });
        writer.write(target, header, rows);
    }

    private ImportPlan planned(List<ReadFile> sources, Decisions decisions, Progress progress) {
        LocalDate today = LocalDate.now(register.clock());
        return new Planner(register.snapshot(), register.takenBack(), today, register)
                .plan(
                        sources,
                        decisions,
                        (done, total) ->
                                progress.report(READING + (total == 0 ? 0 : (WHOLE - READING) * done / total), WHOLE));
    }

    private static long reading(int before, long done, long total, int files) {
        long ofThis = total == 0 ? 0 : READING * done / total;
        return (before * READING + ofThis) / files;
    }

    private static Path beside(Path file, Path source) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ofSource = String.valueOf(source.getFileName());
        int sourceDot = ofSource.lastIndexOf('.');
        return file.resolveSibling(stem + "-" + (sourceDot > 0 ? ofSource.substring(0, sourceDot) : ofSource) + ".csv");
    }
}
