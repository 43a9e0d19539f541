package org.dosedesk.testkit;

import atlantafx.base.theme.PrimerLight;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A stage of 1100 x 760 in the program's look, to show a screen in and to press keys on.
public final class Screen {
    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    /// Opens the stage; needs no display.
    public Screen() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
    }

    /// Shows what is made on the FX thread.
    public Scene show(Supplier<Parent> root) {
        robot.interact(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            Scene scene = new Scene(root.get(), 1100, 760);
            scene.getStylesheets().add("/org/dosedesk/ui/kit/dosedesk.css");
            stage.setScene(scene);
            stage.show();
        });
        settle();
        return stage.getScene();
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

    /// The node with a CSS selector.
    public <T extends Node> T node(String selector, Class<T> type) {
        return type.cast(robot.lookup(selector).query());
    }

    /// Types text where the focus is.
    public void type(String text) {
        onFocus(focus -> text.codePoints()
                .mapToObj(Character::toString)
                .forEach(c -> focus.fireEvent(
                        new KeyEvent(KeyEvent.KEY_TYPED, c, "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    /// Presses keys where the focus is, one after another.
    public void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            press(code, false, false);
        }
    }

    /// Presses a key together with Ctrl.
    public void pressCtrl(KeyCode code) {
        press(code, true, false);
    }

    /// Presses a key together with Shift.
    public void pressShift(KeyCode code) {
        press(code, false, true);
    }

    private void press(KeyCode code, boolean ctrl, boolean shift) {
        onFocus(focus -> focus.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, ctrl, false, false)));
        onFocus(focus -> focus.fireEvent(
                new KeyEvent(KeyEvent.KEY_RELEASED, "", code.getName(), code, shift, ctrl, false, false)));
    }

    private void onFocus(Consumer<Node> action) {
        run(() -> action.accept(stage.getScene().getFocusOwner()));
    }
}
