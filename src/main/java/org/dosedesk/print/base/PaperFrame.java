package org.dosedesk.print.base;

import java.awt.Color;
import org.dosedesk.text.Messages;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// What stands around the content of a paper: titles and feet. The foot of every page says that the paper is no
/// official form.
public final class PaperFrame {
    private static final String DEMO_MARK = "DEMO";
    private static final Color WARNING = new Color(0xB0, 0x00, 0x20);
    private static final float SIDES = 0.31f;
    private static final float NUMBER = 0.23f;
    /// From here on letters shrink, so that even absurd texts fit on one page.
    private static final int LONG_TEXT = 700;

    private final Messages messages;
    private final PaperFonts fonts;
    private final Cells cells;
    private final boolean demo;
    private final float width;

    /// A frame in a language.
    ///
    /// @param demo whether everyone on the paper is invented
    /// @param width of the paper's tables, in points
    public PaperFrame(Messages messages, PaperFonts fonts, boolean demo, float width) {
        this.messages = messages;
        this.fonts = fonts;
        this.cells = new Cells(fonts);
        this.demo = demo;
        this.width = width;
    }

    /// The large pale letters across every page.
    public String mark() {
        return demo ? DEMO_MARK : "";
    }

    /// Nothing, in the place of a table.
    public PdfPTable nothing() {
        return cells.table(width);
    }

    /// A line, and below it that everyone is invented if that is so.
    public Chunk[] titled(Chunk line) {
        if (!demo) {
            return new Chunk[] {line};
        }
        Font red = fonts.bold(9);
        red.setColor(WARNING);
        return new Chunk[] {line, cells.text(messages.get("paper.demo"), red)};
    }

    /// A line of title, as a table of its own.
    ///
    /// @param size of the letters
    public PdfPTable title(String text, float size) {
        PdfPTable table = cells.table(width);
        table.addCell(cells.plain(titled(cells.text(text, fonts.bold(size)))));
        return table;
    }

    /// The foot of a page: the paper's name, that it is no official form, and which page of how many it is.
    ///
    /// @param disclaimer says that it is no official form
    public PdfPTable foot(String name, String disclaimer, int page, int pages) {
        Font small = fonts.regular(7);
        PdfPTable table = cells.table(width * SIDES, width * (1 - SIDES - NUMBER), width * NUMBER);
        table.addCell(cells.plain(cells.text(name, small)));
        PdfPCell middle = cells.plain(cells.text(disclaimer, small));
        middle.setHorizontalAlignment(Element.ALIGN_CENTER);
        table.addCell(middle);
        PdfPCell right = cells.plain(cells.text(messages.get("paper.page", page, pages), small));
        right.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(right);
        return table;
    }

    /// The size of letters for a text of this length: the wanted one, or less when the text is absurdly long.
    public static float fitting(float wanted, int length) {
        return length < LONG_TEXT ? wanted : Math.max(1.5f, wanted * (float) Math.sqrt((double) LONG_TEXT / length));
    }

    /// A table inside a table, without room around it.
    public static PdfPCell nested(PdfPTable table) {
        PdfPCell cell = new PdfPCell(table);
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }
}
