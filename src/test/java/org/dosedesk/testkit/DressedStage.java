package org.dosedesk.testkit;

import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.dosedesk.ui.kit.look.Look;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.look.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A stage dressed as the program's window, in a theme.
public final class DressedStage {
    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    /// Opens the stage; needs no display.
    public DressedStage() {
        try {
            stage = FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Shows what is made on the FX thread, in this theme.
    public Scene show(Theme theme, Function<Look, Parent> root) {
        robot.interact(() -> {
            Look look = new Look(new MemorySettings(Settings.NONE.with(theme)));
            Scene scene = new Scene(root.apply(look), 1200, 780);
            look.dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        settle();
        return stage.getScene();
    }

    /// The stage.
    public Stage stage() {
        return stage;
    }

    /// Waits until the screen has caught up.
    public void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Does something on the FX thread and waits for it.
    public void run(Runnable action) {
        // Waits for what follows, too.
        robot.interact(action);
    }

    /// Reads something on the FX thread.
    public <T> T read(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, question::get);
    }

    /// The node with a CSS selector.
    public <T extends Node> T node(String selector, Class<T> type) {
        return type.cast(robot.lookup(selector).query());
    }

    /// Clicks the node with a CSS selector.
    public void click(String selector) {
        robot.clickOn(selector);
        settle();
    }

    /// Presses a key where the focus is.
    public void press(KeyCode code, boolean ctrl) {
        run(() -> {
            Node focus = stage.getScene().getFocusOwner();
            Node target = focus == null ? stage.getScene().getRoot() : focus;
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, ctrl, false, false));
            target.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", code.getName(), code, false, ctrl, false, false));
        });
    }
}
