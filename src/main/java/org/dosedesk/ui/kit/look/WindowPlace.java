package org.dosedesk.ui.kit.look;

/// Where the main window stood, in screen coordinates.
///
/// @param maximized whether it filled the screen; the other values are those before that
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    public WindowPlace {
        if (!(width >= 1) || !(height >= 1) || !Double.isFinite(x + y + width + height)) {
            throw new IllegalArgumentException("a window has a size and stands somewhere");
        }
    }
}
