package org.dosedesk.ui.kit.paper;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;

/// How large a page is shown. FX thread only.
final class PageScale {
    private static final List<Integer> STEPS = List.of(25, 50, 75, 100, 125, 150, 200, 300);
    private static final int ALL = 100;

    private final ObjectProperty<Size> size = new SimpleObjectProperty<>(this, "size", Size.WHOLE);

    /// What the size goes by.
    enum Fit {
        WHOLE,
        WIDTH,
        PERCENT
    }

    /// A size.
    ///
    /// @param percent of the page's real size; 0 where the room decides
    record Size(Fit fit, int percent) {
        static final Size WHOLE = new Size(Fit.WHOLE, 0);
        static final Size WIDTH = new Size(Fit.WIDTH, 0);
    }

    ObjectProperty<Size> sizeProperty() {
        return size;
    }

    /// By how much a page is to be drawn larger or smaller than it really is.
    ///
    /// @param page its real size
    /// @param room where it is shown
    double scale(Dimension2D page, Dimension2D room) {
        double byWidth = room.getWidth() / page.getWidth();
        return switch (size.get().fit()) {
            case WHOLE -> Math.min(byWidth, room.getHeight() / page.getHeight());
            case WIDTH -> byWidth;
            case PERCENT -> (double) size.get().percent() / ALL;
        };
    }

    /// The next larger size, or the next smaller one; the last of them stays.
    ///
    /// @param now the scale as it is
    void step(boolean larger, double now) {
        int percent = Math.toIntExact(Math.round(now * ALL));
        List<Integer> beyond = STEPS.stream()
                .filter(step -> larger ? step > percent : step < percent)
                .toList();
        if (!beyond.isEmpty()) {
            size.set(new Size(Fit.PERCENT, larger ? beyond.getFirst() : beyond.getLast()));
        }
    }
}
