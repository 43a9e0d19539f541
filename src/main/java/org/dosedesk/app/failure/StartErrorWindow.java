package org.dosedesk.app.failure;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.dosedesk.ui.kit.look.Look;
import org.kordamp.ikonli.javafx.FontIcon;

/// A small window with one sentence: Enter, Esc and Space close it. It needs nothing of the rest of the program.
/// FX thread only.
public final class StartErrorWindow {
    private static final double WIDTH = 520;
    private static final double SPACE = 18;
    private static final int ICON_SIZE = 24;
    private static final String ICON = "/org/dosedesk/app/icon.png";

    private StartErrorWindow() {}

    /// Opens it.
    ///
    /// @param close what the button says
    public static void open(Stage stage, String title, String sentence, String close) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        FontIcon icon = new FontIcon("fth-alert-triangle");
        icon.setIconSize(ICON_SIZE);
        HBox mark = new HBox(icon);
        mark.getStyleClass().add("problem");
        Label text = new Label(sentence);
        text.setId("trouble");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox said = new HBox(SPACE, mark, text);
        Button button = new Button(close);
        button.setId("close");
        button.setDefaultButton(true);
        button.setCancelButton(true);
        // A screen reader that comes to the button reads the sentence, too.
        button.setAccessibleHelp(sentence);
        button.setOnAction(event -> stage.hide());
        HBox foot = new HBox(button);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox root = new VBox(SPACE, said, foot);
        root.setPadding(new Insets(SPACE));
        root.setPrefWidth(WIDTH);
        Scene scene = new Scene(root);
        scene.getStylesheets().setAll(Look.stylesheet());
        stage.setTitle(title);
        stage.getIcons().setAll(new Image(String.valueOf(StartErrorWindow.class.getResource(ICON))));
        stage.setScene(scene);
        stage.setResizable(false);
        stage.sizeToScene();
        stage.show();
        stage.toFront();
        button.requestFocus();
    }
}
