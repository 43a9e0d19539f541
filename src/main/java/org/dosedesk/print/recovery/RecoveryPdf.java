package org.dosedesk.print.recovery;

import java.util.BitSet;
import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperContent;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperFrame;
import org.dosedesk.print.base.PaperWriter;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.keeping.recovery.RecoveryPaper;
import org.dosedesk.usecase.keeping.recovery.RecoverySheet;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Puts a recovery code on a sheet: large, in its groups, with what it is for and where to keep it.
public final class RecoveryPdf implements RecoveryPaper {
    private static final int PADDING = 10;

    @Override
    public byte[] render(RecoverySheet sheet) {
        PaperFonts fonts = new PaperFonts();
        Cells cells = new Cells(fonts);
        Messages messages = Messages.of(Language.ofTag(sheet.language()));
        PaperFrame frame = new PaperFrame(messages, fonts, false, PaperWriter.WIDTH);
        String title = messages.get("users.paper.title");
        return new PaperWriter(fonts)
                .write(new PaperContent(
                        title,
                        sheet.language(),
                        sheet.madeOn(),
                        head(messages, fonts, cells, sheet),
                        frame.nothing(),
                        frame.nothing(),
                        frame.nothing(),
                        new BitSet(),
                        use(messages, fonts, cells),
                        (page, pages) -> frame.foot(title, messages.get("paper.not-official.sheet"), page, pages),
                        ""));
    }

    private static PdfPTable head(Messages messages, PaperFonts fonts, Cells cells, RecoverySheet sheet) {
        PdfPTable head = cells.table(PaperWriter.WIDTH);
        head.addCell(cells.plain(cells.text(messages.get("users.paper.title"), fonts.bold(18))));
        String made = messages.get("users.paper.made", DateText.show(sheet.madeOn()), sheet.madeBy());
        head.addCell(cells.plain(cells.text(made, fonts.regular(11))));
        PdfPCell code = cells.ruled(cells.text(String.join("   ", sheet.code().groups()), fonts.bold(24)));
        code.setHorizontalAlignment(PdfPCell.ALIGN_CENTER);
        code.setPadding(2 * PADDING);
        head.addCell(code);
        return head;
    }

    private static PdfPTable use(Messages messages, PaperFonts fonts, Cells cells) {
        PdfPTable use = cells.table(PaperWriter.WIDTH);
        for (String key : new String[] {"users.paper.use", "users.paper.keep", "users.paper.once"}) {
            PdfPCell line = cells.plain(cells.text(messages.get(key), fonts.regular(12)));
            line.setPaddingTop(PADDING);
            use.addCell(line);
        }
        return use;
    }
}
