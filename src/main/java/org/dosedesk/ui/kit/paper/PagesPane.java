package org.dosedesk.ui.kit.paper;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.paper.PageScale.Size;
import org.dosedesk.usecase.paper.PageImage;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pages of a preview: whole at first, as wide as the room, or larger and smaller by steps. Page Up and Page
/// Down
/// turn, Ctrl and + or - change the size, Ctrl+0 shows the whole page.
public final class PagesPane extends VBox {
    private static final double SCREEN_DPI = 96;
    private static final double CLOSELY = 1.25;
    /// What the desk shows around a page, both sides together.
    private static final double EDGE = 12;

    private final Preview preview;
    private final Messages messages;
    private final PageScale scale;
    private final ImageView picture = new ImageView();
    private final StackPane sheet = new StackPane(picture);
    private final ScrollPane scroll = new ScrollPane(sheet);
    private final Label number = new Label();
    private final Label percent = new Label();
    private final Button previous = new Button();
    private final Button next = new Button();
    private final ToggleButton whole = new ToggleButton();
    private final ToggleButton width = new ToggleButton();
    private double drawn = 1;

    /// Shows this preview in the language of the texts.
    public PagesPane(Preview preview, Messages messages) {
        this.preview = preview;
        scale = preview.scale();
        this.messages = messages;
        Button smaller = new Button();
        Button larger = new Button();
        dress(previous, "previous", "common.previous-page", "fth-chevron-left");
        dress(next, "next", "common.next-page", "fth-chevron-right");
        dress(whole, "wholePage", "paper.pages.whole", "fth-file");
        dress(width, "pageWidth", "paper.pages.width", "fth-maximize-2");
        dress(smaller, "smaller", "paper.pages.smaller", "fth-zoom-out");
        dress(larger, "larger", "paper.pages.larger", "fth-zoom-in");
        previous.setOnAction(event -> preview.turn(-1));
        next.setOnAction(event -> preview.turn(1));
        smaller.setOnAction(event -> scale.step(false, drawn));
        larger.setOnAction(event -> scale.step(true, drawn));
        whole.setOnAction(event -> scale.sizeProperty().set(Size.WHOLE));
        width.setOnAction(event -> scale.sizeProperty().set(Size.WIDTH));
        new ToggleGroup().getToggles().setAll(whole, width);
        number.setId("pageNumber");
        number.setMinWidth(USE_PREF_SIZE);
        percent.setId("pagePercent");
        percent.setMinWidth(USE_PREF_SIZE);
        picture.setId("picture");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        scroll.setId("scroll");
        sheet.getStyleClass().add("paper-desk");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        HBox tools = new HBox(
                8, previous, number, next, new Separator(Orientation.VERTICAL), whole, width, smaller, percent, larger);
        tools.setAlignment(Pos.CENTER);
        setSpacing(6);
        setAlignment(Pos.TOP_CENTER);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(tools, scroll);
        bind();
    }

    private void dress(ButtonBase button, String id, String key, String icon) {
        String name = messages.get(key);
        button.setGraphic(new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    private void bind() {
        preview.imageProperty().subscribe(image -> {
            picture.setImage(image == null ? null : toFx(image));
            fit();
        });
        scroll.viewportBoundsProperty().subscribe(this::fit);
        scale.sizeProperty().subscribe(size -> {
            whole.setSelected(size.fit() == PageScale.Fit.WHOLE);
            width.setSelected(size.fit() == PageScale.Fit.WIDTH);
            boolean byRoom = size.fit() != PageScale.Fit.PERCENT;
            scroll.setHbarPolicy(byRoom ? ScrollPane.ScrollBarPolicy.NEVER : ScrollPane.ScrollBarPolicy.AS_NEEDED);
            scroll.setVbarPolicy(
                    size.fit() == PageScale.Fit.WHOLE
                            ? ScrollPane.ScrollBarPolicy.NEVER
                            : ScrollPane.ScrollBarPolicy.AS_NEEDED);
            fit();
        });
        preview.pageProperty().subscribe(page -> showNumber());
        preview.countProperty().subscribe(count -> showNumber());
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                scale.step(event.getDeltaY() > 0, drawn);
                event.consume();
            }
        });
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> preview.turn(1);
            case PAGE_UP -> preview.turn(-1);
            case PLUS, EQUALS, ADD -> zoom(event, () -> scale.step(true, drawn));
            case MINUS, SUBTRACT -> zoom(event, () -> scale.step(false, drawn));
            case DIGIT0, NUMPAD0 -> zoom(event, () -> scale.sizeProperty().set(Size.WHOLE));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static void zoom(KeyEvent event, Runnable act) {
        if (event.isShortcutDown()) {
            act.run();
        }
    }

    private void fit() {
        Image image = picture.getImage();
        PageImage page = preview.imageProperty().get();
        Bounds room = scroll.getViewportBounds();
        if (image == null || page == null || room.getWidth() <= EDGE || room.getHeight() <= EDGE) {
            percent.setText("");
            return;
        }
        double inch = SCREEN_DPI / preview.dpi();
        Dimension2D real = new Dimension2D(page.width() * inch, page.height() * inch);
        drawn = scale.scale(real, new Dimension2D(room.getWidth() - EDGE, room.getHeight() - EDGE));
        picture.setFitWidth(real.getWidth() * drawn);
        percent.setText(messages.get("paper.pages.percent", Math.round(drawn * 100)));
        preview.look(drawn > CLOSELY);
    }

    private void showNumber() {
        int page = preview.pageProperty().get();
        int count = preview.countProperty().get();
        number.setText(count == 0 ? "" : messages.get("common.page", page, count));
        picture.setAccessibleText(count == 0 ? "" : messages.get("common.page-picture", page, count));
        previous.setDisable(page <= 1);
        next.setDisable(page >= count);
    }

    private static WritableImage toFx(PageImage image) {
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
