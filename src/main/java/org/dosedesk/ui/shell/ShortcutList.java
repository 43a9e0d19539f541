package org.dosedesk.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.paper.PaperBar;

/// The list of keys that F1 shows: those that open a screen, and beside them those that work everywhere, so that it
/// fits on a low screen.
public final class ShortcutList extends HBox {
    private static final double GAP = 32;
    private static final double WIDEST = 430;

    /// Lists the keys that open these screens, and those that work everywhere.
    public ShortcutList(Messages messages, List<Screen> screens) {
        super(GAP);
        GridPane ofScreens = new GridPane();
        for (Screen screen : screens) {
            KeyCombination keys = screen.id().shortcut();
            if (keys != null) {
                row(ofScreens, keys, messages.get(screen.id().titleKey()));
            }
        }
        GridPane everywhere = new GridPane();
        for (ShellKey key : ShellKey.values()) {
            row(everywhere, key.combination(), messages.get(key.textKey()));
        }
        row(everywhere, PaperBar.PRINT, messages.get("paper.bar.key"));
        getChildren().setAll(ofScreens, everywhere);
        getChildren().forEach(part -> part.getStyleClass().add("shortcuts"));
    }

    private static void row(GridPane part, KeyCombination keys, String text) {
        Label name = new Label(keys.getDisplayText());
        name.getStyleClass().add("key");
        name.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(text);
        what.setWrapText(true);
        what.setMaxWidth(WIDEST);
        part.addRow(part.getRowCount(), name, what);
    }
}
