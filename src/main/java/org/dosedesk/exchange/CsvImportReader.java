package org.dosedesk.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dosedesk.exchange.book.OldOffice;
import org.dosedesk.exchange.book.Page;
import org.dosedesk.exchange.book.Workbook;
import org.dosedesk.exchange.cell.DoseRows;
import org.dosedesk.exchange.cell.Headers;
import org.dosedesk.exchange.cell.IllnessRows;
import org.dosedesk.exchange.cell.RosterRows;
import org.dosedesk.exchange.cell.RowReader;
import org.dosedesk.exchange.cell.WaiverRows;
import org.dosedesk.exchange.text.FileBytes;
import org.dosedesk.exchange.text.FileText;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.FileKind;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.ImportReader;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;

/// Reads tables whose cells are separated by semicolons, commas, tabs or bars, in any usual encoding, and
/// those of workbooks and pages.
public final class CsvImportReader implements ImportReader {
    private final Headers names = new Headers();
    private final Map<FileKind, RowReader> rowReaders = Map.of(
            FileKind.ROSTER, new RosterRows(),
            FileKind.DOSES, new DoseRows(),
            FileKind.WAIVERS, new WaiverRows(),
            FileKind.ILLNESSES, new IllnessRows());
    private final int mostRows;

    /// A reader that takes files up to [ImportReader#MOST_ROWS].
    public CsvImportReader() {
        this(MOST_ROWS);
    }

    CsvImportReader(int mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    public ReadFile read(Path file, Progress progress) {
        progress.report(0, 0);
        return switch (FileBytes.of(file)) {
            case FileBytes.NotRead(FileProblem problem) -> new ReadFile.Refused(file, problem);
            case FileBytes.Read(byte[] bytes) -> read(file, bytes, progress);
        };
    }

    private ReadFile read(Path file, byte[] bytes, Progress progress) {
        return switch (text(bytes)) {
            case FileText.NoText(FileProblem problem) -> new ReadFile.Refused(file, problem);
            case FileText.Text text -> read(file, text, progress);
        };
    }

    private FileText text(byte[] bytes) {
        if (FileText.startsWith(bytes, 'P', 'K', 3, 4) || FileText.startsWith(bytes, 'P', 'K', 5, 6)) {
            return Workbook.text(bytes, this::looksRight);
        }
        if (FileText.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new FileText.NoText(OldOffice.problem(bytes));
        }
        FileText text = FileText.of(bytes);
        return text instanceof FileText.Text page && Page.isPage(page.text())
                ? Page.text(page, this::looksRight)
                : text;
    }

    private boolean looksRight(String text) {
        return Layout.find(text, names).flatMap(Layout::kind).isPresent();
    }

    private ReadFile read(Path file, FileText.Text text, Progress progress) {
        Optional<Layout> layout = Layout.find(text.text(), names);
        Optional<FileKind> kind = layout.flatMap(Layout::kind);
        if (layout.isEmpty() || kind.isEmpty()) {
            return new ReadFile.Refused(
                    file,
                    layout.isPresent() || Layout.looksLikeATable(text.text())
                            ? new FileProblem.UnknownTable()
                            : new FileProblem.NotATable());
        }
        List<Column> missing = layout.get().missing(kind.get());
        if (!missing.isEmpty()) {
            return new ReadFile.Refused(file, new FileProblem.MissingColumns(missing));
        }
        RowReader rowReader = rowReaders.getOrDefault(kind.get(), row -> null);
        try {
            return new TableReader(file, text, layout.get(), kind.get()).read(rowReader, true, mostRows, progress);
        } catch (CsvParseException e) {
            return withoutQuotes(file, text, layout.get(), kind.get(), progress);
        }
    }

    /// Some programs write quotation marks as they are: then they enclose nothing.
    private ReadFile withoutQuotes(Path file, FileText.Text text, Layout layout, FileKind kind, Progress progress) {
        RowReader rowReader = rowReaders.getOrDefault(kind, row -> null);
        try {
            return new TableReader(file, text, layout, kind).read(rowReader, false, mostRows, progress);
        } catch (CsvParseException e) {
            return new ReadFile.Refused(file, new FileProblem.NotATable());
        }
    }
}
