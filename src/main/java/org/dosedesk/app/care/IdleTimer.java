package org.dosedesk.app.care;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/// Feeds the watch with the time and with every key, click and movement in any window of the program, and says
/// every few seconds that time has passed, by midnight and after a sleep, too. FX thread only.
public final class IdleTimer implements AutoCloseable {
    private static final Duration EVERY = Duration.seconds(5);

    private final IdleWatch watch;
    private final Timeline timeline;
    private final EventHandler<InputEvent> onInput = this::onInput;
    private final ListChangeListener<Window> onWindows = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(this::follow);
            change.getRemoved().forEach(this::forget);
        }
    };

    /// @param onTime called every few seconds
    public IdleTimer(IdleWatch watch, Runnable onTime) {
        this.watch = watch;
        timeline = new Timeline(new KeyFrame(EVERY, event -> {
            watch.look(IdleWatch.Moment.now());
            onTime.run();
        }));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
        List.copyOf(Window.getWindows()).forEach(this::follow);
        Window.getWindows().addListener(onWindows);
    }

    @Override
    public void close() {
        timeline.stop();
        Window.getWindows().removeListener(onWindows);
        List.copyOf(Window.getWindows()).forEach(this::forget);
    }

    private void follow(Window window) {
        window.addEventFilter(InputEvent.ANY, onInput);
    }

    private void forget(Window window) {
        window.removeEventFilter(InputEvent.ANY, onInput);
    }

    // What moves under a mouse that rests makes it enter and leave things: that is nobody's doing.
    private void onInput(InputEvent event) {
        boolean passive = event.getEventType() == MouseEvent.MOUSE_ENTERED_TARGET
                || event.getEventType() == MouseEvent.MOUSE_EXITED_TARGET
                || event.getEventType() == MouseEvent.MOUSE_ENTERED
                || event.getEventType() == MouseEvent.MOUSE_EXITED;
        // The key or click that comes too late belongs to nobody known.
        if (!passive && watch.touched(IdleWatch.Moment.now())) {
            event.consume();
        }
    }
}
