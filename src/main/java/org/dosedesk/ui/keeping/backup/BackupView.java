package org.dosedesk.ui.keeping.backup;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.keeping.backup.BackupViewModel.Outcome;
import org.dosedesk.ui.keeping.backup.BackupViewModel.Situation;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.backup.BackupRow;
import org.dosedesk.ui.kit.backup.BackupTable;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// The screen of the backups.
public final class BackupView {
    private final BackupViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private Label newest;

    @FXML
    private Label care;

    @FXML
    private Label behind;

    @FXML
    private Label second;

    @FXML
    private Button make;

    @FXML
    private Button check;

    @FXML
    private Button stop;

    @FXML
    private HBox working;

    @FXML
    private Label workText;

    @FXML
    private ProgressBar workBar;

    @FXML
    private Label outcome;

    @FXML
    private Label problem;

    @FXML
    private TableView<BackupRow> table;

    /// Shows these backups.
    public BackupView(BackupViewModel model, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        Focus.onShowing(table, make::requestFocus);
        BackupTable.prepare(table, messages);
        table.setItems(model.rows());
        table.setPlaceholder(new Label(messages.get("backup.empty")));
        make.disableProperty().bind(model.makingProperty().or(model.checkingProperty()));
        check.disableProperty()
                .bind(model.makingProperty()
                        .or(model.checkingProperty())
                        .or(table.getSelectionModel().selectedItemProperty().isNull()));
        working.visibleProperty().bind(model.makingProperty().or(model.checkingProperty()));
        working.managedProperty().bind(working.visibleProperty());
        workBar.progressProperty().bind(model.shareProperty());
        model.makingProperty()
                .subscribe(now -> workText.setText(messages.get(now ? "backup.working" : "backup.checking")));
        model.situationProperty().subscribe(this::show);
        model.outcomeProperty().subscribe(this::show);
        model.look();
    }

    @FXML
    private void make() {
        model.make();
    }

    @FXML
    private void check() {
        BackupRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.check(row);
        }
    }

    @FXML
    private void chooseSecond() {
        dialogs.files().chooseBackupFolder().ifPresent(model::copyTo);
    }

    @FXML
    private void stopSecond() {
        model.stopCopying();
    }

    private void show(@Nullable Situation now) {
        shown(stop, now != null && now.second() != null);
        if (now == null) {
            say(newest, "");
            say(care, "");
            say(behind, "");
            say(second, "");
            return;
        }
        String moment = BackupTable.time(now.newest());
        say(newest, now.newest() == null || now.stale() ? "" : messages.get("backup.newest", moment));
        String stale = now.newest() == null ? messages.get("backup.none") : messages.get("backup.stale", moment);
        say(care, now.newest() == null || now.stale() ? stale : "");
        say(behind, now.behind() ? messages.get("backup.behind") : "");
        String folder = now.second() == null ? "" : now.second();
        second.setText(
                switch (now.reach()) {
                    case NONE -> messages.get("backup.second.none");
                    case REACHED -> messages.get("backup.second.reached", folder);
                    case MISSING -> messages.get("backup.second.missing", folder);
                    case LATE -> messages.get("backup.second.late", folder);
                });
        second.getStyleClass().remove("caution");
        if (now.reach() != BackupViewModel.Second.REACHED) {
            second.getStyleClass().add("caution");
        }
        shown(second, true);
    }

    private void show(@Nullable Outcome done) {
        say(outcome, done == null || done.backup() == null ? "" : sentence(done));
        String failed = "";
        if (done != null && done.failure() != null) {
            failed = Failures.sentence(messages, done.failure());
        } else if (done != null && done.secondFailed()) {
            failed = messages.get("backup.second.failed", String.valueOf(model.second()));
        }
        say(problem, failed);
    }

    private String sentence(Outcome done) {
        return messages.get(done.checked() ? "backup.checked" : "backup.done", BackupTable.time(done.backup()));
    }

    private static void say(Label label, String sentence) {
        label.setText(sentence);
        shown(label, !sentence.isEmpty());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
