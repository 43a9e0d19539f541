package org.dosedesk.ui.kit.paper;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.PageImage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pages of a preview: as wide as the room, Page Up and Page Down turn.
public final class PagesPane extends VBox {
    private final Preview preview;
    private final Messages messages;
    private final ImageView picture = new ImageView();
    private final ScrollPane scroll = new ScrollPane(picture);
    private final Label number = new Label();
    private final Button previous;
    private final Button next;

    /// Shows this preview in the language of the texts.
    public PagesPane(Preview preview, Messages messages) {
        this.preview = preview;
        this.messages = messages;
        previous = button("previous", messages.get("common.previous-page"), "fth-chevron-left", -1);
        next = button("next", messages.get("common.next-page"), "fth-chevron-right", 1);
        number.setId("pageNumber");
        picture.setId("picture");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        scroll.setId("scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox turning = new HBox(8, previous, number, next);
        turning.setAlignment(Pos.CENTER);
        setSpacing(6);
        setAlignment(Pos.TOP_CENTER);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(turning, scroll);
        bind();
    }

    private Button button(String id, String name, String icon, int by) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> preview.turn(by));
        return button;
    }

    private void bind() {
        preview.imageProperty().subscribe(image -> picture.setImage(image == null ? null : toFx(image)));
        ObservableValue<Number> width = scroll.viewportBoundsProperty().map(bounds -> bounds.getWidth());
        picture.fitWidthProperty().bind(width);
        preview.pageProperty().subscribe(page -> showNumber());
        preview.countProperty().subscribe(count -> showNumber());
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

    private void showNumber() {
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
