package org.dosedesk.print.base;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Writes papers as PDF documents, A4 landscape unless portrait is asked for.
public final class PaperWriter {
    /// Room between the margins of a landscape page, in points.
    public static final float WIDTH = 794;

    /// Room between the margins of a portrait page, in points.
    public static final float PORTRAIT_WIDTH = 547;

    private static final Rectangle LANDSCAPE = PageSize.A4.rotate();
    private static final float MARGIN = (LANDSCAPE.getWidth() - WIDTH) / 2;
    private static final float GAP = 4;
    private static final float MARK_SIZE = 190 / LANDSCAPE.getWidth();
    private static final Color PALE = new Color(0xE6, 0xE6, 0xE6);

    private final PaperFonts fonts;
    private final Rectangle sheet;

    /// Writes in these fonts.
    public PaperWriter(PaperFonts fonts) {
        this(fonts, LANDSCAPE);
    }

    private PaperWriter(PaperFonts fonts, Rectangle sheet) {
        this.fonts = fonts;
        this.sheet = sheet;
    }

    /// Writes portrait pages: all tables are as wide as [#PORTRAIT_WIDTH].
    public static PaperWriter portrait(PaperFonts fonts) {
        return new PaperWriter(fonts, PageSize.A4);
    }

    /// The document.
    public byte[] write(PaperContent content) {
        return write(List.of(content));
    }

    /// One document of several papers, each of which begins on a new page and counts its own pages.
    ///
    /// @param papers at least one; the first gives the document its title, language and date
    public byte[] write(List<PaperContent> papers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperContent content = papers.getFirst();
        Document document = new Document(sheet);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.addTitle(content.title());
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(content.language()));
        Calendar day = new GregorianCalendar(
                content.preparedOn().getYear(),
                content.preparedOn().getMonthValue() - 1,
                content.preparedOn().getDayOfMonth());
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(day));
        for (PaperContent paper : papers) {
            document.newPage();
            write(paper, document, writer);
        }
        document.close();
        return out.toByteArray();
    }

    private void write(PaperContent content, Document document, PdfWriter writer) {
        List<Pagination.Page> pages = pages(content);
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                document.newPage();
            }
            boolean last = i == pages.size() - 1;
            draw(writer, content, pages.get(i), i == 0, last, content.foot().of(i + 1, pages.size()));
            writer.setPageEmpty(false);
        }
    }

    /// Room for a paper's rows on a page, in points.
    ///
    /// @param head what stands above them
    /// @param foot what stands below them
    public float room(PdfPTable head, PdfPTable foot) {
        return top() - head.getTotalHeight() - 2 * GAP - foot.getTotalHeight() - MARGIN;
    }

    private float top() {
        return sheet.getHeight() - MARGIN;
    }

    private List<Pagination.Page> pages(PaperContent content) {
        PdfPTable body = content.body();
        body.getTotalHeight();
        float[] heights = new float[body.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = body.getRowHeight(i);
        }
        float foot = content.foot().of(1, 1).getTotalHeight();
        return Pagination.pages(
                heights,
                content.headings(),
                room(content.masthead(), content.columnHeads(), foot),
                room(content.runningHead(), content.columnHeads(), foot),
                content.ending().getTotalHeight() + GAP);
    }

    private float room(PdfPTable head, PdfPTable columnHeads, float foot) {
        return top() - head.getTotalHeight() - GAP - columnHeads.getTotalHeight() - GAP - foot - MARGIN;
    }

    private void draw(
            PdfWriter writer, PaperContent content, Pagination.Page page, boolean first, boolean last, PdfPTable foot) {
        if (!content.mark().isEmpty()) {
            mark(writer.getDirectContentUnder(), content.mark());
        }
        PdfContentByte canvas = writer.getDirectContent();
        PdfPTable head = first ? content.masthead() : content.runningHead();
        float y = head.writeSelectedRows(0, -1, MARGIN, top(), canvas) - GAP;
        if (page.to() > page.from()) {
            y = content.columnHeads().writeSelectedRows(0, -1, MARGIN, y, canvas);
            y = content.body().writeSelectedRows(page.from(), page.to(), MARGIN, y, canvas);
        }
        if (last) {
            content.ending().writeSelectedRows(0, -1, MARGIN, y - GAP, canvas);
        }
        foot.writeSelectedRows(0, -1, MARGIN, MARGIN + foot.getTotalHeight(), canvas);
    }

    private void mark(PdfContentByte canvas, String mark) {
        canvas.saveState();
        canvas.beginText();
        canvas.setColorFill(PALE);
        canvas.setFontAndSize(fonts.bold(1).getBaseFont(), MARK_SIZE * sheet.getWidth());
        canvas.showTextAligned(Element.ALIGN_CENTER, mark, sheet.getWidth() / 2, sheet.getHeight() / 2 - 100, 25);
        canvas.endText();
        canvas.restoreState();
    }
}
