package org.dosedesk.ui.people.workers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.ForEntering;
import org.dosedesk.ui.kit.Navigation;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in the place of the rows when there are none: what this means and what to do next.
final class Placeholder {
    private Placeholder() {}

    static Node of(WorkersViewModel.Filling filling, WorkersViewModel vm, Navigation navigation, Messages messages) {
        return switch (filling) {
            case NO_WORKERS ->
                box(
                        "fth-users",
                        messages.get("workers.empty"),
                        messages.get("workers.empty.hint"),
                        ForEntering.mark(button(
                                "import",
                                messages.get("workers.empty.import"),
                                "fth-download",
                                navigation::showImport)));
            case NOBODY_FOUND ->
                box(
                        "fth-search",
                        messages.get("workers.none-found"),
                        messages.get("workers.none-found.hint"),
                        button(
                                "show-all",
                                messages.get("workers.clear"),
                                "fth-x",
                                () -> vm.filters().clear()));
            case FAILED ->
                box(
                        "fth-alert-triangle",
                        messages.get("common.error"),
                        vm.failureText(),
                        button("retry", messages.get("workers.retry"), "fth-refresh-cw", vm::reload));
            case BUSY, ROWS -> new ProgressIndicator();
        };
    }

    private static Node box(String icon, String title, String hint, Button button) {
        FontIcon picture = new FontIcon(icon);
        picture.setStyle(picture.getStyle() + "; -fx-icon-size: 40px;");
        picture.getStyleClass().add("text-muted");
        Label heading = new Label(title);
        heading.getStyleClass().add("title-4");
        heading.setWrapText(true);
        Label text = new Label(hint);
        text.getStyleClass().add("text-muted");
        text.setWrapText(true);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setMaxWidth(520);
        VBox box = new VBox(12, picture, heading, text, button);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static Button button(String id, String text, String icon, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setOnAction(event -> action.run());
        return button;
    }
}
