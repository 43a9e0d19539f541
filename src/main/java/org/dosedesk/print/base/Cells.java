package org.dosedesk.print.base;

import java.awt.Color;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.Barcode128;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Makes the cells of papers. Text wraps and is never cut.
public final class Cells {
    /// The grey of rules and of what only explains.
    public static final Color GREY = new Color(0x55, 0x55, 0x55);

    /// The grey behind headings.
    public static final Color PALE = new Color(0xEC, 0xEC, 0xEC);

    private static final float LEADING = 1.18f;
    private static final float LINE = 0.5f;
    private static final float NARROWEST_BAR = 0.9f;

    private final PaperFonts fonts;

    /// Cells in these fonts.
    public Cells(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /// A table of these column widths in points, placed by its total width.
    public PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths.length);
        table.setTotalWidth(widths);
        table.setLockedWidth(true);
        return table;
    }

    /// A piece of text.
    public Chunk text(String text, Font font) {
        return new Chunk(fonts.printable(text), font);
    }

    /// A cell without border that holds lines, one below the other.
    public PdfPCell plain(Chunk... lines) {
        Phrase phrase = new Phrase();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                phrase.add(Chunk.NEWLINE);
            }
            phrase.add(lines[i]);
        }
        PdfPCell cell = new PdfPCell(phrase);
        cell.setLeading(0, LEADING);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setPadding(2.5f);
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    /// A cell of a table with rules around it.
    public PdfPCell ruled(Chunk... lines) {
        PdfPCell cell = plain(lines);
        cell.setBorder(Rectangle.BOX);
        cell.setBorderWidth(LINE);
        cell.setBorderColor(GREY);
        return cell;
    }

    /// The head of a column.
    public PdfPCell head(String text) {
        PdfPCell cell = ruled(text(text, fonts.bold(7)));
        cell.setBackgroundColor(PALE);
        cell.setVerticalAlignment(PdfPCell.ALIGN_MIDDLE);
        return cell;
    }

    /// A small label above a value; an empty value leaves a line to write on.
    public PdfPCell labelled(String label, String value) {
        return labelled(label, value, 9);
    }

    /// A small label above a value; an empty value leaves a line to write on.
    ///
    /// @param size of the value's letters
    public PdfPCell labelled(String label, String value, float size) {
        Font small = fonts.regular(6.5f);
        small.setColor(GREY);
        PdfPCell cell = plain(text(label, small), text(value, fonts.bold(size)));
        if (value.isEmpty()) {
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderWidth(LINE);
        }
        cell.setMinimumHeight(26);
        return cell;
    }

    /// A cell that a scanner reads: Code 128 with the text below the bars.
    ///
    /// @param height of the bars in points
    public PdfPCell barcode(String code, float height) {
        Barcode128 bars = new Barcode128();
        bars.setCode(code);
        bars.setBarHeight(height);
        bars.setX(NARROWEST_BAR);
        bars.setFont(fonts.regular(1).getBaseFont());
        bars.setSize(6.5f);
        bars.setBaseline(6.5f);
        Rectangle size = bars.getBarcodeSize();
        PdfPCell cell = plain();
        cell.setFixedHeight(size.getHeight() + 6);
        cell.setCellEvent((place, box, canvases) -> {
            PdfContentByte canvas = canvases[PdfPTable.TEXTCANVAS];
            canvas.saveState();
            canvas.concatCTM(1, 0, 0, 1, box.getRight() - size.getWidth() - 2, box.getTop() - size.getHeight() - 2);
            bars.placeBarcode(canvas, Color.BLACK, Color.BLACK);
            canvas.restoreState();
        });
        return cell;
    }
}
