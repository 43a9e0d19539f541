package org.dosedesk.ui.start.wait;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.dosedesk.ui.kit.Texts;

/// What the window shows while something takes a moment that nobody can shorten.
public final class WaitView {
    private final Texts texts;
    private final String key;

    @FXML
    private Label words;

    /// @param key of what is going on, in words
    public WaitView(Texts texts, String key) {
        this.texts = texts;
        this.key = key;
    }

    @FXML
    private void initialize() {
        words.setText(texts.messages().get(key));
    }
}
