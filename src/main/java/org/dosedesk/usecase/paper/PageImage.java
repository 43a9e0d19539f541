package org.dosedesk.usecase.paper;

/// The picture of one page, in no toolkit's type.
public final class PageImage {
    private final int width;
    private final int height;
    private final int[] argb;

    /// A picture of these dots.
    ///
    /// @param argb row by row from the top left, a dot each as 0xAARRGGBB; not to be changed afterwards
    public PageImage(int width, int height, int[] argb) {
        if (argb.length != width * height) {
            throw new IllegalArgumentException("a picture has width x height dots");
        }
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /// Dots across.
    public int width() {
        return width;
    }

    /// Dots down.
    public int height() {
        return height;
    }

    /// The dots, row by row from the top left, as 0xAARRGGBB; not a copy.
    public int[] argb() {
        return argb;
    }
}
