package org.dosedesk.print.sitelist;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperFrame;
import org.dosedesk.print.base.VaccineWords;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.sitelist.SiteListSheet;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// The rows of a site list, with a heading above each hosted unit's.
final class SiteListBody {
    private static final float[] WIDTHS = {20, 130, 106, 110, 50, 84, 60, 60, 56, 60, 58};
    private static final int BLANK_COLUMNS = 5;
    /// Eleven millimetres: a hand can write in it.
    private static final float ROW_HEIGHT = 31;

    private final Messages messages;
    private final PaperFonts fonts;
    private final Cells cells;
    private final SiteListSheet sheet;
    private final BitSet headings = new BitSet();

    SiteListBody(Messages messages, PaperFonts fonts, Cells cells, SiteListSheet sheet) {
        this.messages = messages;
        this.fonts = fonts;
        this.cells = cells;
        this.sheet = sheet;
    }

    PdfPTable columnHeads() {
        PdfPTable table = cells.table(WIDTHS);
        List.of(
                        "paper.sitelist.column.number",
                        "paper.sitelist.column.person",
                        "paper.sitelist.column.workshop",
                        "paper.sitelist.column.doses",
                        "paper.sitelist.column.due",
                        "paper.sitelist.column.remark",
                        "paper.sitelist.column.admitted",
                        "paper.sitelist.column.given",
                        "paper.sitelist.column.not-given",
                        "paper.sitelist.column.worker",
                        "paper.sitelist.column.vaccinator")
                .forEach(key -> table.addCell(cells.head(messages.get(key))));
        return table;
    }

    /// The rows; afterwards [#headings()] knows which of them are headings.
    PdfPTable rows() {
        PdfPTable table = cells.table(WIDTHS);
        int line = 0;
        @Nullable String unit = null;
        for (SiteListRow row : sheet.list().rows()) {
            String hosted = row.hostedUnit();
            if (hosted != null && !hosted.equals(unit)) {
                table.addCell(across(messages.get("paper.sitelist.hosted", hosted)));
                headings.set(line);
                line++;
            }
            unit = hosted;
            add(table, row);
            line++;
        }
        if (line == 0) {
            table.addCell(across(messages.get("paper.sitelist.empty")));
        }
        return table;
    }

    BitSet headings() {
        return headings;
    }

    private PdfPCell across(String text) {
        PdfPCell cell = cells.ruled(cells.text(text, fonts.bold(8)));
        cell.setColspan(WIDTHS.length);
        cell.setBackgroundColor(Cells.PALE);
        return cell;
    }

    private void add(PdfPTable table, SiteListRow row) {
        float size = size(row);
        Font small = fonts.regular(size - 1);
        PdfPCell number = cells.ruled(cells.text(Integer.toString(row.number()), fonts.bold(8)));
        number.setHorizontalAlignment(Element.ALIGN_RIGHT);
        number.setMinimumHeight(ROW_HEIGHT);
        table.addCell(number);
        table.addCell(cells.ruled(
                cells.text(row.name(), fonts.bold(size)),
                cells.text(DateText.show(row.birthDate()) + "  " + iin(row), small)));
        table.addCell(cells.ruled(workplace(row, small)));
        table.addCell(cells.ruled(doses(row, small)));
        table.addCell(cells.ruled(due(row, small)));
        table.addCell(cells.ruled(remark(row, small, fonts.bold(size - 1))));
        for (int i = 0; i < BLANK_COLUMNS; i++) {
            table.addCell(cells.ruled());
        }
    }

    private static float size(SiteListRow row) {
        String hosted = Objects.requireNonNullElse(row.hostedUnit(), "");
        int workplace =
                row.workshop().length() + hosted.length() + row.position().length();
        int longest = Math.max(row.name().length(), workplace);
        return PaperFrame.fitting(8.5f, longest);
    }

    private String iin(SiteListRow row) {
        return messages.get("paper.sitelist.iin", row.iin().isEmpty() ? "—" : row.iin());
    }

    private Chunk[] workplace(SiteListRow row, Font small) {
        List<Chunk> lines = new ArrayList<>();
        lines.add(cells.text(row.workshop(), small));
        String hosted = row.hostedUnit();
        if (hosted != null) {
            lines.add(cells.text("(" + hosted + ")", small));
        }
        if (!row.position().isEmpty()) {
            lines.add(cells.text(row.position(), small));
        }
        return lines.toArray(Chunk[]::new);
    }

    private Chunk[] doses(SiteListRow row, Font small) {
        return row.doses().stream()
                .map(dose -> cells.text(
                        DateText.show(dose.date()) + " " + VaccineWords.of(messages, sheet.vaccines(), dose.vaccine()),
                        small))
                .toArray(Chunk[]::new);
    }

    private Chunk[] due(SiteListRow row, Font small) {
        Chunk date = cells.text(DateText.show(row.dueSince()), small);
        if (row.status() == RevaccinationStatus.INCOMPLETE) {
            return new Chunk[] {date, cells.text(messages.get("paper.sitelist.second-dose"), small)};
        }
        if (row.status() == RevaccinationStatus.OVERDUE) {
            return new Chunk[] {date, cells.text(messages.get("paper.sitelist.overdue"), small)};
        }
        return new Chunk[] {date};
    }

    private Chunk[] remark(SiteListRow row, Font small, Font bold) {
        List<Chunk> lines = new ArrayList<>();
        Id<Vaccine> other = row.vaccine();
        if (other != null) {
            String name = VaccineWords.of(messages, sheet.vaccines(), other);
            lines.add(cells.text(messages.get("paper.sitelist.other-vaccine", name), bold));
        }
        if (!row.remark().isEmpty()) {
            lines.add(cells.text(row.remark(), small));
        }
        return lines.toArray(Chunk[]::new);
    }
}
