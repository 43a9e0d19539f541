package org.dosedesk.ui.kit.paper;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.sitelist.PageImage;
import org.jspecify.annotations.Nullable;

/// Binds the preview's pages to their controls: as wide as the room, Page Up and Page Down turn.
public final class PagesPane {
    private final Preview preview;
    private final Messages messages;

    /// Shows this preview in the language of the texts.
    public PagesPane(Preview preview, Messages messages) {
        this.preview = preview;
        this.messages = messages;
    }

    /// Binds the controls of one view.
    public void bind(ImageView picture, ScrollPane scroll, Label number, Button previous, Button next) {
        preview.imageProperty().subscribe(image -> picture.setImage(image == null ? null : toFx(image)));
        ObservableValue<Number> width = scroll.viewportBoundsProperty().map(bounds -> bounds.getWidth());
        picture.fitWidthProperty().bind(width);
        preview.pageProperty().subscribe(page -> showNumber(picture, number, previous, next));
        preview.countProperty().subscribe(count -> showNumber(picture, number, previous, next));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case PAGE_DOWN -> {
                    preview.turn(1);
                    event.consume();
                }
                case PAGE_UP -> {
                    preview.turn(-1);
                    event.consume();
                }
                default -> {
                    // every other key is the scroll pane's
                }
            }
        });
    }

    private void showNumber(ImageView picture, Label number, Button previous, Button next) {
        int page = preview.pageProperty().get();
        int count = preview.countProperty().get();
        number.setText(count == 0 ? "" : messages.get("common.page", page, count));
        picture.setAccessibleText(count == 0 ? "" : messages.get("common.page-picture", page, count));
        previous.setDisable(page <= 1);
        next.setDisable(page >= count);
    }

    private static @Nullable WritableImage toFx(PageImage image) {
        WritableImage writable = new WritableImage(image.width(), image.height());
        writable.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        image.width(),
                        image.height(),
                        PixelFormat.getIntArgbInstance(),
                        image.argb(),
                        0,
                        image.width());
        return writable;
    }
}
