package org.dosedesk.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// The least that JavaFX can show: a yardstick for the program's start. Writes a line when the window is drawn, and
/// stays.
public final class BareWindow extends Application {
    /// What the line says.
    static final String DRAWN = "drawn";

    /// Made by JavaFX.
    public BareWindow() {}

    static void main(String[] args) {
        launch(BareWindow.class, args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Region(), 1200, 780));
        stage.show();
        new AnimationTimer() {
            private int asked;

            @Override
            public void handle(long now) {
                asked++;
                if (asked > 2) {
                    stop();
                    System.out.println(DRAWN);
                }
            }
        }.start();
    }
}
