package org.dosedesk.ui.start.wait;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.dosedesk.text.Messages;

/// Says when the next try is possible, and counts down while it is in sight.
public final class WaitLabel {
    private WaitLabel() {}

    /// Makes a label tell how long there is to wait.
    public static void show(Label label, Wait wait, Messages messages) {
        wait.secondsProperty()
                .subscribe(seconds ->
                        label.setText(seconds.longValue() == 0 ? "" : messages.get("start.unlock.wait", wait.text())));
        label.visibleProperty().bind(wait.secondsProperty().greaterThan(0));
        label.managedProperty().bind(label.visibleProperty());
        Timeline clock = new Timeline(new KeyFrame(Duration.millis(250), event -> wait.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        label.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
    }
}
