package org.dosedesk.ui.keeping.rules.approval;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.keeping.rules.RulesViewModel;
import org.dosedesk.ui.keeping.rules.version.VersionLine;
import org.jspecify.annotations.Nullable;

/// The box by which a vaccine group is offered to everyone; not there where the rules know of none.
public final class EveryoneBox {
    private EveryoneBox() {}

    /// Shows whether a version is in use for everyone; null for no version.
    public static void show(CheckBox box, RulesViewModel vm, @Nullable VersionLine line, Messages messages) {
        String group = vm.everyone().group(line, vm.today()).orElse(null);
        box.setVisible(group != null);
        box.setManaged(group != null);
        box.setDisable(!vm.everyone().mayChange());
        if (group == null) {
            return;
        }
        box.setText(messages.get("rules.everyone", GroupText.show(messages, group)));
        box.setSelected(vm.everyone().isOn(group));
        box.setTooltip(vm.everyone()
                .since(group)
                .map(at -> new Tooltip(messages.get(
                        "rules.everyone.since", vm.time(at), vm.everyone().by(group))))
                .orElse(null));
    }
}
