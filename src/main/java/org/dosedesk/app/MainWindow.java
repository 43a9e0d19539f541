package org.dosedesk.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ask.Curtain;
import org.dosedesk.ui.kit.look.Look;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.ui.kit.look.WindowPlace;
import org.jspecify.annotations.Nullable;

/// The program's one window: loads its content anew when the language changes, and stands where it stood last
/// time. FX thread only.
final class MainWindow {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 780;
    private static final double MIN_WIDTH = 900;
    private static final double MIN_HEIGHT = 600;

    private final Stage stage;
    private final Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
    private final Curtain curtain;
    private final SettingsKeeper keeper;
    private @Nullable Content content;
    private @Nullable Covered covered;
    private Runnable end = () -> {};
    private boolean ending;
    private WindowPlace unmaximized = new WindowPlace(0, 0, WIDTH, HEIGHT, false);

    /// What the window shows.
    ///
    /// @param load loads it in the language in use
    /// @param title of the window
    /// @param mayClose asks, where need be, whether the window may be closed
    record Content(Supplier<Parent> load, ObservableValue<String> title, BooleanSupplier mayClose) {}

    /// What lies behind a cover, out of the window, and where the typing was.
    private record Covered(Parent root, @Nullable Node focus, int anchor, int caret) {}

    /// @param curtain falls with the cover
    MainWindow(Stage stage, Curtain curtain, Look look, SettingsKeeper keeper, Texts texts) {
        this.stage = stage;
        this.curtain = curtain;
        this.keeper = keeper;
        look.dress(scene);
        stage.setScene(scene);
        stage.getIcons().add(new Image(String.valueOf(MainWindow.class.getResource("icon.png"))));
        stage.setOnCloseRequest(event -> {
            event.consume();
            if (!ending && mayClose()) {
                ending = true;
                remember();
                end.run();
            }
        });
        texts.messagesProperty().subscribe((before, now) -> reload());
    }

    /// Does this when somebody closes the window; it stays until [#close].
    void onEnd(Runnable action) {
        end = action;
    }

    /// Closes the window for good.
    void close() {
        stage.hide();
    }

    /// Shows this from now on.
    void show(Content shown) {
        content = shown;
        covered = null;
        curtain.rise();
        stage.titleProperty().bind(shown.title());
        reload();
        if (!stage.isShowing()) {
            place();
            stage.show();
        }
    }

    /// Takes everything out of the window but what covers it, closes every window above it, and hides the title.
    /// What is taken out lives on as it is.
    void cover(Parent cover, String title) {
        if (covered != null) {
            return;
        }
        Node focus = scene.getFocusOwner();
        boolean typing = focus instanceof TextInputControl;
        covered = new Covered(
                scene.getRoot(),
                focus,
                typing ? ((TextInputControl) focus).getAnchor() : 0,
                typing ? ((TextInputControl) focus).getCaretPosition() : 0);
        curtain.fall();
        stage.titleProperty().unbind();
        stage.setTitle(title);
        scene.setRoot(cover);
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> !window.equals(stage))
                .forEach(Window::hide);
    }

    /// Whether it is covered.
    boolean covered() {
        return covered != null;
    }

    /// Takes the cover away: everything is as it was, to the place of the caret.
    void uncover() {
        Covered behind = covered;
        if (behind == null || content == null) {
            return;
        }
        covered = null;
        curtain.rise();
        stage.titleProperty().bind(content.title());
        scene.setRoot(behind.root());
        Focus.afterLayout(scene, () -> {
            if (behind.focus() != null) {
                behind.focus().requestFocus();
            }
            if (behind.focus() instanceof TextInputControl field) {
                field.selectRange(behind.anchor(), behind.caret());
            }
        });
    }

    /// The window itself, for dialogs above it.
    Stage stage() {
        return stage;
    }

    /// Whether what is shown lets itself be closed.
    boolean mayClose() {
        return content == null || content.mayClose().getAsBoolean();
    }

    private void reload() {
        if (content == null || covered != null) {
            return;
        }
        Node focused = scene.getFocusOwner();
        String id = focused == null ? null : focused.getId();
        Parent root = content.load().get();
        scene.setRoot(root);
        Node same = id == null ? null : root.lookup("#" + id);
        if (same != null) {
            same.requestFocus();
        }
    }

    private void place() {
        WindowPlace known = keeper.settings().window();
        Rectangle2D bounds = known == null
                ? Screen.getPrimary().getVisualBounds()
                : screenOf(known).orElse(Screen.getPrimary().getVisualBounds());
        WindowPlace wanted = known != null && screenOf(known).isPresent() ? known : amid(bounds);
        WindowPlace place = wanted.within(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        unmaximized = place;
        stage.setMinWidth(Math.min(MIN_WIDTH, bounds.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, bounds.getHeight()));
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
        stage.xProperty().subscribe(value -> follow());
        stage.yProperty().subscribe(value -> follow());
        stage.widthProperty().subscribe(value -> follow());
        stage.heightProperty().subscribe(value -> follow());
    }

    private void follow() {
        boolean known = Double.isFinite(stage.getX() + stage.getY()) && stage.getWidth() >= 1 && stage.getHeight() >= 1;
        if (known && stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
            unmaximized = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }

    private void remember() {
        WindowPlace at = unmaximized;
        boolean maximized = stage.isMaximized();
        keeper.change(settings -> settings.with(new WindowPlace(at.x(), at.y(), at.width(), at.height(), maximized)));
    }

    private static WindowPlace amid(Rectangle2D bounds) {
        return new WindowPlace(
                bounds.getMinX() + (bounds.getWidth() - WIDTH) / 2,
                bounds.getMinY() + (bounds.getHeight() - HEIGHT) / 2,
                WIDTH,
                HEIGHT,
                false);
    }

    /// The usable part of the screen where a window stood. A screen may have gone since: then the window would open
    /// out of sight.
    private static Optional<Rectangle2D> screenOf(WindowPlace place) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .filter(bounds -> reachable(bounds, place))
                .findFirst();
    }

    private static boolean reachable(Rectangle2D bounds, WindowPlace place) {
        double middle = place.x() + place.width() / 2;
        return bounds.contains(middle, place.y() + 1);
    }
}
