package org.dosedesk.ui.keeping.rules.version;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.VersionText;
import org.jspecify.annotations.Nullable;

/// The rule sets and below each its versions, as a tree.
public final class VersionTree {
    private VersionTree() {}

    /// Makes a tree show versions in words.
    public static void setUp(TreeView<VersionLine> tree, Messages messages) {
        tree.setRoot(new TreeItem<>());
        tree.setCellFactory(any -> new Cell(messages));
    }

    /// Shows these lines, a set before its versions, and selects the one chosen.
    public static void fill(TreeView<VersionLine> tree, List<VersionLine> lines, @Nullable VersionLine chosen) {
        TreeItem<VersionLine> set = null;
        TreeItem<VersionLine> selected = null;
        tree.getRoot().getChildren().clear();
        for (VersionLine line : lines) {
            TreeItem<VersionLine> item = new TreeItem<>(line);
            if (line.rules() == null) {
                set = item;
                item.setExpanded(true);
                tree.getRoot().getChildren().add(item);
            } else if (set != null) {
                set.getChildren().add(item);
            }
            if (line.equals(chosen)) {
                selected = item;
            }
        }
        if (selected != null) {
            tree.getSelectionModel().select(selected);
        }
    }

    /// What a set is against.
    public static String groups(VersionLine line, Messages messages) {
        return line.groups().stream()
                .map(group -> GroupText.show(messages, group))
                .collect(Collectors.joining(", "));
    }

    private static final class Cell extends TreeCell<VersionLine> {
        private final Messages messages;

        Cell(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected void updateItem(@Nullable VersionLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? "" : text(line));
            getStyleClass().remove("text-bold");
            if (line != null && !empty && (line.inForce() || line.rules() == null)) {
                getStyleClass().add("text-bold");
            }
        }

        private String text(VersionLine line) {
            RuleSet rules = line.rules();
            if (line.isContraindications()) {
                return messages.get("rulebook.contraindications.title");
            }
            if (rules == null) {
                return line.groups().isEmpty() ? messages.get("rules.discarded-list") : groups(line, messages);
            }
            if (line.discarded()) {
                return groups(line, messages) + ", " + VersionText.show(rules.version());
            }
            String mark = line.inForce() ? " · " + messages.get("rules.in-force") : "";
            String hand = line.kept() == null ? "" : " ✎";
            return VersionText.show(rules.version()) + hand + mark;
        }
    }
}
