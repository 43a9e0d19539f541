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

    /// The same as far as it fits into a part of the screen: no larger than it, and inside.
    ///
    /// @param left of that part, in screen coordinates, as `top`
    /// @param wide of that part, at least 1, as `high`
    public WindowPlace within(double left, double top, double wide, double high) {
        double itsWidth = Math.min(width, wide);
        double itsHeight = Math.min(height, high);
        return new WindowPlace(
                Math.clamp(x, left, left + wide - itsWidth),
                Math.clamp(y, top, top + high - itsHeight),
                itsWidth,
                itsHeight,
                maximized);
    }
}
