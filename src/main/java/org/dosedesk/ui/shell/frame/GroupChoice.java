package org.dosedesk.ui.shell.frame;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The vaccine group that the lists and numbers of all screens are about, and the way to another. FX thread only.
public final class GroupChoice {
    private final ObservableList<String> groups = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper inUse;
    private BooleanSupplier mayChange = () -> true;
    private Consumer<String> onChosen = group -> {};

    /// Begins with these, of which one is in use.
    public GroupChoice(List<String> groups, String inUse) {
        this.groups.setAll(groups);
        this.inUse = new ReadOnlyStringWrapper(this, "inUse", inUse);
    }

    /// Says what a choice does.
    ///
    /// @param allowed asked before: what is typed about the old one may be lost
    /// @param chosen called after
    public void connect(BooleanSupplier allowed, Consumer<String> chosen) {
        mayChange = allowed;
        onChosen = chosen;
    }

    /// Offers other groups; the one in use stays.
    public void offer(List<String> others) {
        groups.setAll(others);
    }

    /// Chooses another group, unless that is not allowed.
    public void choose(String group) {
        if (!group.equals(inUse.get()) && mayChange.getAsBoolean()) {
            inUse.set(group);
            onChosen.accept(group);
        }
    }

    ObservableList<String> groups() {
        return groups;
    }

    ReadOnlyStringProperty inUseProperty() {
        return inUse.getReadOnlyProperty();
    }
}
