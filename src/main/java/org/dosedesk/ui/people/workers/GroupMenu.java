package org.dosedesk.ui.people.workers;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.usecase.people.occupation.AddToGroup;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu that puts the chosen workers into a group that rules ask for.
public final class GroupMenu {
    private GroupMenu() {}

    /// Puts workers into a group.
    @FunctionalInterface
    public interface Adding {
        /// Saves it, and says what was saved.
        void add(List<Id<Worker>> workers, ObservationKind group);
    }

    /// Fills the menu: the groups, and below them the way to groups by occupation.
    ///
    /// @param nobody whether no worker is chosen
    static void fill(
            MenuButton menu,
            Messages messages,
            Supplier<List<Id<Worker>>> chosen,
            ObservableValue<Boolean> nobody,
            Adding adding,
            Navigation navigation) {
        RuleWords words = new RuleWords(messages);
        for (ObservationKind group : AddToGroup.GROUPS) {
            MenuItem item = new MenuItem(words.observation(group.code()));
            item.setId("group-" + group.name());
            item.disableProperty().bind(nobody);
            item.setOnAction(event -> adding.add(chosen.get(), group));
            menu.getItems().add(item);
        }
        MenuItem byOccupation = new MenuItem(messages.get("occupation.open"), new FontIcon("fth-briefcase"));
        byOccupation.setId("byOccupation");
        byOccupation.setOnAction(event -> navigation.showOccupations());
        menu.getItems().addAll(new SeparatorMenuItem(), byOccupation);
    }
}
