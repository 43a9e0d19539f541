package org.dosedesk.ui.sitelist;

import org.dosedesk.usecase.sitelist.PageImage;

/// The picture of a page as the view draws it.
public final class PagePicture {
    private final PageImage image;

    PagePicture(PageImage image) {
        this.image = image;
    }

    /// Dots across.
    public int width() {
        return image.width();
    }

    /// Dots down.
    public int height() {
        return image.height();
    }

    /// The dots, row by row, as 0xAARRGGBB; not a copy.
    public int[] argb() {
        return image.argb();
    }
}
