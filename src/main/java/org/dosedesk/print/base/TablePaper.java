package org.dosedesk.print.base;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// A paper of tables one below the other, between a title and an ending. It keeps the typeface from one paper to
/// the
/// next.
public final class TablePaper {
    private final float width;
    private @Nullable PaperFonts loaded;

    /// What the paper is called and when it was prepared.
    ///
    /// @param demo whether everyone on it is invented
    public record Title(String text, LocalDate preparedOn, boolean demo) {}

    private TablePaper(float width) {
        this.width = width;
    }

    /// A4 portrait, [PaperWriter#PORTRAIT_WIDTH] wide.
    public static TablePaper portrait() {
        return new TablePaper(PaperWriter.PORTRAIT_WIDTH);
    }

    /// A4 landscape, [PaperWriter#WIDTH] wide.
    public static TablePaper landscape() {
        return new TablePaper(PaperWriter.WIDTH);
    }

    /// One paper of a document.
    ///
    /// @param disclaimer the key of the sentence that it is no official form
    /// @param fill fills it line by line
    public record Part(Title title, String disclaimer, Consumer<Lines> fill) {}

    /// The document, filled line by line.
    public byte[] render(Title title, Language language, Consumer<Lines> fill) {
        return render(language, List.of(new Part(title, "paper.not-official.sheet", fill)));
    }

    /// One document of several papers, each of which begins on a new page and counts its own pages.
    ///
    /// @param parts at least one; the first gives the document its title and date
    public synchronized byte[] render(Language language, List<Part> parts) {
        PaperFonts fonts = loaded == null ? new PaperFonts() : loaded;
        loaded = fonts;
        Messages messages = Messages.of(language);
        return (width == PaperWriter.WIDTH ? new PaperWriter(fonts) : PaperWriter.portrait(fonts))
                .write(parts.stream()
                        .map(part -> content(part, messages, fonts))
                        .toList());
    }

    private PaperContent content(Part part, Messages messages, PaperFonts fonts) {
        Title title = part.title();
        PaperFrame frame = new PaperFrame(messages, fonts, title.demo(), width);
        Lines lines = new Lines(messages, fonts, frame, new Cells(fonts), width, title.text());
        part.fill().accept(lines);
        return new PaperContent(
                title.text(),
                messages.language().tag(),
                title.preparedOn(),
                lines.masthead,
                frame.title(lines.runningTitle, 9),
                lines.heads,
                lines.body,
                lines.headings,
                lines.ending,
                (page, pages) -> frame.foot(title.text(), messages.get(part.disclaimer()), page, pages),
                frame.mark());
    }

    /// The lines of one paper, and what they are made with.
    public static final class Lines {
        private final Messages messages;
        private final PaperFonts fonts;
        private final PaperFrame frame;
        private final Cells cells;
        private final PdfPTable body;
        private final BitSet headings = new BitSet();
        private PdfPTable masthead;
        private PdfPTable heads;
        private PdfPTable ending;
        private String runningTitle;

        private Lines(Messages messages, PaperFonts fonts, PaperFrame frame, Cells cells, float width, String title) {
            this.messages = messages;
            this.fonts = fonts;
            this.frame = frame;
            this.cells = cells;
            body = cells.table(width);
            masthead = frame.title(title, 16);
            heads = frame.nothing();
            ending = frame.nothing();
            runningTitle = title;
        }

        /// The texts in the paper's language.
        public Messages messages() {
            return messages;
        }

        /// The typeface.
        public PaperFonts fonts() {
            return fonts;
        }

        /// What stands around the lines.
        public PaperFrame frame() {
            return frame;
        }

        /// What the lines are made of.
        public Cells cells() {
            return cells;
        }

        /// Adds a line.
        public void add(PdfPCell line) {
            body.addCell(line);
        }

        /// Adds a line that must not be the last of a page.
        public void addAbove(PdfPCell line) {
            headings.set(body.size());
            body.addCell(line);
        }

        /// Puts this at the top of the first page, in the place of the title.
        public void begin(PdfPTable table) {
            masthead = table;
        }

        /// Puts this at the top of every other page, in the place of the title.
        public void run(String text) {
            runningTitle = text;
        }

        /// Puts this above the lines of every page.
        public void head(PdfPTable table) {
            heads = table;
        }

        /// Puts this below the last line.
        public void end(PdfPTable table) {
            ending = table;
        }
    }
}
