package org.dosedesk.ui.workers;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.usecase.exemption.AddToGroup;
import org.dosedesk.usecase.exemption.ObservationKind;

/// The menu that puts the chosen workers into a group that rules ask for.
public final class GroupMenu {
    private GroupMenu() {}

    /// Puts workers into a group.
    @FunctionalInterface
    public interface Adding {
        /// Saves it, and says what was saved.
        void add(List<Id<Worker>> workers, ObservationKind group);
    }

    static void fill(MenuButton menu, Messages messages, Supplier<List<Id<Worker>>> chosen, Adding adding) {
        RuleWords words = new RuleWords(messages);
        for (ObservationKind group : AddToGroup.GROUPS) {
            MenuItem item = new MenuItem(words.observation(group.code()));
            item.setId("group-" + group.name());
            item.setOnAction(event -> adding.add(chosen.get(), group));
            menu.getItems().add(item);
        }
    }
}
