package org.dosedesk.print.sitelist;

import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperContent;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperWriter;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.sitelist.SiteListPaper;
import org.dosedesk.usecase.paper.sitelist.SiteListSheet;
import org.jspecify.annotations.Nullable;

/// Puts site lists on paper.
public final class SiteListPdf implements SiteListPaper {
    private @Nullable PaperFonts loaded;

    @Override
    public synchronized byte[] render(SiteListSheet sheet) {
        PaperFonts fonts = loaded == null ? new PaperFonts() : loaded;
        loaded = fonts;
        Messages messages = Messages.of(Language.ofTag(sheet.list().language()));
        Cells cells = new Cells(fonts);
        SiteListFrame frame = new SiteListFrame(messages, fonts, cells, sheet);
        SiteListBody body = new SiteListBody(messages, fonts, cells, sheet);
        return new PaperWriter(fonts)
                .write(new PaperContent(
                        frame.title(),
                        sheet.list().language(),
                        sheet.preparedOn(),
                        frame.masthead(),
                        frame.runningHead(),
                        body.columnHeads(),
                        body.rows(),
                        body.headings(),
                        frame.ending(),
                        frame::foot,
                        frame.mark()));
    }
}
