package org.dosedesk.ui.sitelist;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The paper page by page, with the way back.
final class PaperPane extends VBox {
    private final Messages messages;
    private final PaperViewModel paper;
    private final Label title = new Label();
    private final Label pageOf = new Label();
    private final PageImageView page = new PageImageView();

    PaperPane(Messages messages, PaperViewModel paper, Runnable goBack) {
        super(8);
        this.messages = messages;
        this.paper = paper;
        Button back = new Button(messages.get("sitelist.back"), new FontIcon("fth-arrow-left"));
        back.setOnAction(event -> goBack.run());
        back.setMinWidth(Region.USE_PREF_SIZE);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().add("text-bold");
        HBox.setHgrow(title, Priority.ALWAYS);
        pageOf.setId("pageOf");
        pageOf.setMinWidth(Region.USE_PREF_SIZE);
        Button previous = turner("previous", "fth-chevron-left", messages.get("sitelist.previous"), paper::previous);
        Button next = turner("next", "fth-chevron-right", messages.get("sitelist.next"), paper::next);
        previous.disableProperty().bind(Bindings.lessThan(paper.pageProperty(), 2));
        next.disableProperty().bind(Bindings.greaterThanOrEqual(paper.pageProperty(), paper.pagesProperty()));
        HBox top = new HBox(8, back, title, previous, pageOf, next);
        top.setAlignment(Pos.CENTER_LEFT);
        page.setAccessibleText(messages.get("sitelist.page-picture"));
        StackPane area = new StackPane(page);
        area.getStyleClass().add("page-area");
        area.setMinSize(0, 0);
        VBox.setVgrow(area, Priority.ALWAYS);
        getChildren().setAll(top, area);
    }

    void show(@Nullable PagePicture picture) {
        page.show(picture);
    }

    void turned() {
        pageOf.setText(messages.get(
                "sitelist.page",
                paper.pageProperty().get(),
                paper.pagesProperty().get()));
    }

    void title(@Nullable SiteList earlier) {
        title.setText(
                earlier == null
                        ? messages.get("sitelist.paper-now")
                        : messages.get("sitelist.paper-earlier", earlier.number(), DateText.show(earlier.day())));
    }

    private static Button turner(String id, String icon, String name, Runnable turn) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(name);
        button.setOnAction(event -> turn.run());
        return button;
    }
}
