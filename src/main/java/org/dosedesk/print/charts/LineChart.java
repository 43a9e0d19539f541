package org.dosedesk.print.charts;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.dosedesk.domain.chart.CoveragePoint;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.text.DateText;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/// Shares over time as a black line with a dot a week, the target as a dashed line, on a scale from 0 to 100.
///
/// @param targetLabel what stands on the target's line
record LineChart(List<CoveragePoint> points, OptionalInt target, String targetLabel, PaperFonts fonts) {
    private static final float LEFT = 26;
    private static final float BOTTOM = 16;
    private static final float TOP = 8;
    private static final float RIGHT = 6;
    private static final int STEP = 20;
    private static final int DATES = 6;
    private static final float DOT = 1.6f;
    private static final Color RULE = new Color(0xC8, 0xC8, 0xC8);

    void draw(Rectangle box, PdfContentByte canvas) {
        float left = box.getLeft() + LEFT;
        float right = box.getRight() - RIGHT;
        float bottom = box.getBottom() + BOTTOM;
        float top = box.getTop() - TOP;
        canvas.saveState();
        canvas.setLineWidth(0.4f);
        for (int percent = 0; percent <= 100; percent += STEP) {
            float y = bottom + (top - bottom) * percent / 100;
            canvas.setColorStroke(RULE);
            line(canvas, left, y, right, y);
            text(canvas, Integer.toString(percent), left - 4, y - 2.5f, Element.ALIGN_RIGHT);
        }
        dates(canvas, left, right, bottom);
        canvas.setColorStroke(Color.BLACK);
        target.ifPresent(percent -> {
            float y = bottom + (top - bottom) * percent / 100;
            canvas.setLineWidth(1);
            canvas.setLineDash(5, 3, 0);
            line(canvas, left, y, right, y);
            canvas.setLineDash(0);
            text(canvas, targetLabel, right, y + 3, Element.ALIGN_RIGHT);
        });
        canvas.setLineWidth(1.4f);
        for (int i = 0; i < points.size(); i++) {
            float x = x(i, left, right);
            float y = bottom + (top - bottom) * (float) points.get(i).percent() / 100;
            if (i == 0) {
                canvas.moveTo(x, y);
            } else {
                canvas.lineTo(x, y);
            }
        }
        canvas.stroke();
        for (int i = 0; i < points.size(); i++) {
            float y = bottom + (top - bottom) * (float) points.get(i).percent() / 100;
            canvas.circle(x(i, left, right), y, DOT);
            canvas.fill();
        }
        canvas.restoreState();
    }

    private float x(int index, float left, float right) {
        return points.size() == 1 ? (left + right) / 2 : left + (right - left) * index / (points.size() - 1);
    }

    private void dates(PdfContentByte canvas, float left, float right, float bottom) {
        int labels = Math.min(DATES, points.size());
        for (int i = 0; i < labels; i++) {
            int at = labels == 1 ? 0 : i * (points.size() - 1) / (labels - 1);
            LocalDate day = points.get(at).day();
            int align = i == 0 && labels > 1
                    ? Element.ALIGN_LEFT
                    : i == labels - 1 && labels > 1 ? Element.ALIGN_RIGHT : Element.ALIGN_CENTER;
            text(canvas, DateText.show(day), x(at, left, right), bottom - 11, align);
        }
    }

    private static void line(PdfContentByte canvas, float x, float y, float toX, float toY) {
        canvas.moveTo(x, y);
        canvas.lineTo(toX, toY);
        canvas.stroke();
    }

    private void text(PdfContentByte canvas, String text, float x, float y, int align) {
        canvas.beginText();
        canvas.setColorFill(Color.BLACK);
        canvas.setFontAndSize(fonts.regular(1).getBaseFont(), 7);
        canvas.showTextAligned(align, text, x, y, 0);
        canvas.endText();
    }
}
