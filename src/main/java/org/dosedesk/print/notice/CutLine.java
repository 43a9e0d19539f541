package org.dosedesk.print.notice;

import org.dosedesk.print.base.Cells;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;

/// Draws a dashed line below a cell, where scissors are to part the paper.
///
/// @param tornOff whether the cell is to be torn off its left neighbour, which takes a second line
record CutLine(boolean tornOff) implements PdfPCellEvent {
    private static final float WIDTH = 0.6f;
    private static final float DASH = 4;

    @Override
    public void cellLayout(PdfPCell cell, Rectangle position, PdfContentByte[] canvases) {
        PdfContentByte canvas = canvases[PdfPTable.LINECANVAS];
        canvas.saveState();
        canvas.setColorStroke(Cells.GREY);
        canvas.setLineWidth(WIDTH);
        canvas.setLineDash(DASH, DASH, 0);
        canvas.moveTo(position.getRight(), position.getBottom());
        canvas.lineTo(position.getLeft(), position.getBottom());
        if (tornOff) {
            canvas.lineTo(position.getLeft(), position.getTop());
        }
        canvas.stroke();
        canvas.restoreState();
    }
}
