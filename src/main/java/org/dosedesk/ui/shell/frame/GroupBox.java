package org.dosedesk.ui.shell.frame;

import javafx.scene.control.ComboBox;
import org.dosedesk.text.GroupText;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;

/// The vaccine group that everything is about, in the frame: chosen in a box.
public record GroupBox(GroupChoice choice, Texts texts) {
    /// Shows the group in a box, in which another can be chosen.
    public void chooseIn(ComboBox<String> box) {
        box.setItems(choice.groups());
        box.setConverter(new ReadOnlyConverter<>(group -> GroupText.show(texts.messages(), group)));
        box.setValue(choice.inUseProperty().get());
        // Arrow keys move through the open list: only closing it chooses.
        box.valueProperty().subscribe((before, now) -> {
            if (!box.isShowing()) {
                choose(box);
            }
        });
        box.setOnHidden(event -> choose(box));
    }

    private void choose(ComboBox<String> box) {
        String chosen = box.getValue();
        if (chosen != null && !chosen.equals(choice.inUseProperty().get())) {
            choice.choose(chosen);
            box.setValue(choice.inUseProperty().get());
        }
    }
}
