package org.dosedesk.print.charts;

import java.awt.Color;
import java.util.OptionalInt;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/// A share as a grey bar on a scale from 0 to 100, the target as a dashed line across it.
record ShareBar(double percent, OptionalInt target) {
    private static final Color BAR = new Color(0x70, 0x70, 0x70);
    private static final float EDGE = 3;

    void draw(Rectangle box, PdfContentByte canvas) {
        float width = box.getWidth() - 2 * EDGE;
        float left = box.getLeft() + EDGE;
        canvas.saveState();
        canvas.setColorFill(BAR);
        canvas.rectangle(left, box.getBottom() + EDGE, (float) (width * percent / 100), box.getHeight() - 2 * EDGE);
        canvas.fill();
        target.ifPresent(goal -> {
            float x = left + width * goal / 100;
            canvas.setColorStroke(Color.BLACK);
            canvas.setLineWidth(1);
            canvas.setLineDash(3, 2, 0);
            canvas.moveTo(x, box.getBottom());
            canvas.lineTo(x, box.getTop());
            canvas.stroke();
        });
        canvas.restoreState();
    }
}
