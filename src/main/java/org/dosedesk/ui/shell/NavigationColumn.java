package org.dosedesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dosedesk.ui.kit.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons of the frame that open the screens, and the keys that do the same.
final class NavigationColumn {
    private final ShellViewModel model;
    private final Texts texts;
    private final Map<ScreenId, ToggleButton> buttons = new EnumMap<>(ScreenId.class);

    NavigationColumn(ShellViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// Fills a column with the screens, a group below the other.
    void fill(VBox items) {
        ToggleGroup group = new ToggleGroup();
        ScreenId.Group above = null;
        for (Screen screen : model.screens()) {
            KeyCombination keys = screen.id().shortcut();
            if (keys == null) {
                continue;
            }
            if (above != null && above != screen.id().group()) {
                items.getChildren().add(new Separator());
            }
            above = screen.id().group();
            ToggleButton button = new ToggleButton(
                    texts.messages().get(screen.id().titleKey()),
                    new FontIcon(screen.id().icon()));
            button.setId("nav-" + screen.id());
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("nav-item");
            button.setTooltip(new Tooltip(button.getText() + " — " + keys.getDisplayText()));
            button.setOnAction(event -> {
                model.open(screen.id());
                button.setSelected(true);
            });
            buttons.put(screen.id(), button);
            items.getChildren().add(button);
        }
    }

    /// Shows which screen is open.
    ///
    /// @param id null for none
    void mark(@Nullable ScreenId id) {
        buttons.forEach((screen, button) -> button.setSelected(screen == id));
    }

    /// Opens the screen whose keys these are.
    ///
    /// @return whether there is one
    boolean open(KeyEvent event) {
        for (Screen screen : model.screens()) {
            KeyCombination keys = screen.id().shortcut();
            if (keys != null && keys.match(event)) {
                model.open(screen.id());
                return true;
            }
        }
        return false;
    }
}
