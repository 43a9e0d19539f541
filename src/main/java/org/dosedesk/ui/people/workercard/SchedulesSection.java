package org.dosedesk.ui.people.workercard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.usecase.schedule.GroupSchedule;
import org.dosedesk.usecase.schedule.hold.HoldText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the worker needs next against each vaccine group: status, days, and why.
final class SchedulesSection extends GridPane {
    private final CardText words;
    private final Messages messages;
    private final Consumer<String> showWhy;

    /// @param showWhy shows why it is so against a vaccine group
    SchedulesSection(CardText words, Messages messages, Consumer<String> showWhy) {
        this.words = words;
        this.messages = messages;
        this.showWhy = showWhy;
        setId("schedules");
        setHgap(16);
        setVgap(4);
        ColumnConstraints asWide = new ColumnConstraints();
        asWide.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().setAll(asWide, asWide, new ColumnConstraints(), asWide);
    }

    void show(List<GroupSchedule> schedules) {
        getChildren().clear();
        for (int row = 0; row < schedules.size(); row++) {
            GroupSchedule one = schedules.get(row);
            Label group = new Label(GroupText.heading(messages, one.vaccineGroup()));
            if (row == 0) {
                group.getStyleClass().add("text-bold");
            }
            Label days = new Label(days(one.schedule()));
            days.setWrapText(true);
            addRow(row, group, status(one), days, why(one, row == 0));
        }
    }

    private Node status(GroupSchedule one) {
        WorkerSchedule schedule = one.schedule();
        if (schedule == null) {
            Label none = new Label(messages.get("card.not-concerned"));
            none.getStyleClass().add("text-muted");
            return none;
        }
        return new StatusLabel(messages.about(one.vaccineGroup()), schedule.status());
    }

    private String days(@Nullable WorkerSchedule schedule) {
        if (schedule == null) {
            return "";
        }
        LocalDate due = schedule.dueOn();
        LocalDate overdue = schedule.overdueFrom();
        WorkerSchedule.Hold hold = schedule.hold();
        if (hold != null && schedule.status() == RevaccinationStatus.EXEMPT) {
            return HoldText.show(messages, hold);
        }
        if (due == null) {
            return "";
        }
        if (schedule.status() == RevaccinationStatus.REVACCINATED) {
            return messages.get("card.next", words.date(due));
        }
        return overdue == null
                ? messages.get("card.due", words.date(due))
                : messages.get("card.due-and-overdue", words.date(due), words.date(overdue));
    }

    private Button why(GroupSchedule one, boolean first) {
        Button why = new Button(
                first ? messages.get("card.why") : messages.get("card.why").replace("_", ""),
                new FontIcon("fth-help-circle"));
        why.setId(first ? "why" : "why-" + one.vaccineGroup());
        why.setMnemonicParsing(first);
        why.getStyleClass().add("small");
        why.setAccessibleText(messages.get("card.why-of", GroupText.against(messages, one.vaccineGroup())));
        why.setOnAction(event -> showWhy.accept(one.vaccineGroup()));
        return why;
    }
}
