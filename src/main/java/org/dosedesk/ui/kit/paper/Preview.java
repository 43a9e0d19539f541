package org.dosedesk.ui.kit.paper;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.paper.PageImage;
import org.dosedesk.usecase.paper.PagePreview;
import org.jspecify.annotations.Nullable;

/// The pages of a document, one at a time. What comes late for an older document or page is dropped. FX thread
/// only.
public final class Preview {
    private static final int DPI = 110;
    private static final int SHARP_DPI = 220;

    private final PagePreview pages;
    private final LastAsked rendering;
    private final Consumer<Exception> onFailed;
    private final PageScale scale = new PageScale();
    private final ReadOnlyObjectWrapper<@Nullable PageImage> image = new ReadOnlyObjectWrapper<>(this, "image");
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private Supplier<byte[]> pdf = () -> new byte[0];
    private int wantedDpi = DPI;
    private int dpi = DPI;

    private record Rendered(Supplier<byte[]> pdf, int count, int page, PageImage image, int dpi) {}

    /// Shows nothing yet.
    ///
    /// @param onFailed is told when a document can't be made or shown
    public Preview(PagePreview pages, Background background, Consumer<Exception> onFailed) {
        this.pages = pages;
        rendering = new LastAsked(background);
        this.onFailed = onFailed;
    }

    /// The page's picture, null while there is none.
    public ReadOnlyObjectProperty<@Nullable PageImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /// The page shown, from 1; 0 while there is none.
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// How many pages there are.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Shows another document, made off the FX thread, on the page shown before if it has one.
    public void show(Supplier<byte[]> document) {
        render(document, Math.max(1, page.get()));
    }

    /// Shows nothing.
    public void clear() {
        rendering.stop();
        image.set(null);
        page.set(0);
        count.set(0);
    }

    /// Turns the page; stays within the document.
    public void turn(int by) {
        int wanted = Math.clamp(page.get() + (long) by, 1, Math.max(1, count.get()));
        if (count.get() > 0 && wanted != page.get()) {
            render(pdf, wanted);
        }
    }

    /// How large the pages are shown; stays from one document to the next.
    PageScale scale() {
        return scale;
    }

    /// The dots per inch of the picture.
    int dpi() {
        return dpi;
    }

    /// Draws pages as they are to be looked at closely, or not.
    void look(boolean closely) {
        int wanted = closely ? SHARP_DPI : DPI;
        if (wantedDpi != wanted) {
            wantedDpi = wanted;
            if (count.get() > 0) {
                render(pdf, page.get());
            }
        }
    }

    private void render(Supplier<byte[]> document, int wanted) {
        int drawn = wantedDpi;
        rendering.start(
                progress -> {
                    byte[] bytes = document.get();
                    int all = pages.pages(bytes);
                    int shown = Math.clamp(wanted, 1, Math.max(1, all));
                    return new Rendered(() -> bytes, all, shown, pages.page(bytes, shown - 1, drawn), drawn);
                },
                rendered -> {
                    pdf = rendered.pdf;
                    count.set(rendered.count);
                    page.set(rendered.page);
                    dpi = rendered.dpi;
                    image.set(rendered.image);
                },
                failure -> {
                    clear();
                    onFailed.accept(failure);
                });
    }
}
