package org.dosedesk.ui.start.restore;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.backup.BackupRow;
import org.dosedesk.ui.kit.backup.BackupTable;
import org.dosedesk.ui.kit.secret.PasswordBox;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.ui.start.restore.RestoreViewModel.Offer;
import org.dosedesk.ui.start.restore.RestoreViewModel.Stage;
import org.jspecify.annotations.Nullable;

/// Bringing a backup back, step by step.
public final class RestoreView {
    private final RestoreViewModel model;
    private final Supplier<Optional<Path>> chooseFile;
    private final Messages messages;

    @FXML
    private TableView<BackupRow> table;

    @FXML
    private VBox choosing;

    @FXML
    private HBox unlocking;

    @FXML
    private ComboBox<String> user;

    @FXML
    private PasswordBox password;

    @FXML
    private VBox preview;

    @FXML
    private Label holds;

    @FXML
    private CheckBox later;

    @FXML
    private Label nothingLater;

    @FXML
    private Label missing;

    @FXML
    private Label done;

    @FXML
    private Label notBack;

    @FXML
    private Label failure;

    @FXML
    private Label working;

    @FXML
    private Button open;

    @FXML
    private Button restore;

    @FXML
    private Button enter;

    @FXML
    private Button cancel;

    /// Shows a view-model in the language in use.
    ///
    /// @param chooseFile asks for a backup from elsewhere
    public RestoreView(RestoreViewModel model, Supplier<Optional<Path>> chooseFile, Texts texts) {
        this.model = model;
        this.chooseFile = chooseFile;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        BackupTable.prepare(table, messages);
        table.setItems(model.rows());
        table.setPlaceholder(new Label(messages.get("backup.restore.empty")));
        table.getSelectionModel().selectedItemProperty().subscribe(model::choose);
        Focus.onShowing(table, table::requestFocus);
        user.setItems(model.users());
        user.valueProperty().bindBidirectional(model.userProperty());
        password.textProperty().bindBidirectional(model.passwordProperty());
        unlocking
                .disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        later.selectedProperty().bindBidirectional(model.withLaterProperty());
        model.stageProperty().subscribe(this::show);
        model.offerProperty().subscribe(this::show);
        model.failureProperty().subscribe(failed -> {
            failure.setText(failed == null ? "" : Failures.sentence(messages, failed));
            shown(failure, failed != null);
        });
        model.busyProperty().subscribe(busy -> {
            working.setText(messages.get(
                    model.stageProperty().get() == Stage.CHOOSE ? "backup.restore.looking" : "backup.restore.working"));
            shown(working, busy);
            open.setDisable(busy);
            restore.setDisable(busy);
            enter.setDisable(busy);
            cancel.setDisable(busy);
        });
    }

    @FXML
    private void chooseFile() {
        chooseFile.get().ifPresent(model::add);
    }

    @FXML
    private void open() {
        model.open();
    }

    @FXML
    private void restore() {
        model.restore();
    }

    @FXML
    private void enter() {
        model.unlock();
    }

    @FXML
    private void cancel() {
        model.leave();
    }

    private void show(Stage stage) {
        shown(choosing, stage == Stage.CHOOSE);
        shown(preview, stage == Stage.PREVIEW);
        shown(done, stage == Stage.DONE);
        shown(open, stage == Stage.CHOOSE);
        shown(restore, stage == Stage.PREVIEW);
        shown(enter, stage == Stage.DONE);
        shown(cancel, stage != Stage.DONE);
        open.setDefaultButton(stage == Stage.CHOOSE);
        restore.setDefaultButton(stage == Stage.PREVIEW);
        enter.setDefaultButton(stage == Stage.DONE);
        Path kept = model.aside();
        done.setText(
                kept == null
                        ? messages.get("backup.restore.done-new")
                        : messages.get("backup.restore.done", kept.toString()));
        notBack.setText(messages.get("backup.restore.not-back", model.missing()));
        shown(notBack, stage == Stage.DONE && model.missing() > 0);
        if (stage == Stage.PREVIEW) {
            restore.requestFocus();
        } else if (stage == Stage.DONE) {
            enter.requestFocus();
        }
    }

    private void show(@Nullable Offer offer) {
        if (offer != null) {
            holds.setText(messages.get(
                    "backup.restore.preview", BackupTable.time(offer.made()), offer.workers(), offer.doses()));
            later.setText(messages.get("backup.restore.later", offer.later(), BackupTable.time(offer.until())));
            shown(later, offer.later() > 0);
            shown(nothingLater, offer.later() == 0);
            missing.setText(
                    messages.get("backup.restore.missing", BackupTable.time(offer.missingAfter()), offer.missing()));
            shown(missing, offer.missing() > 0);
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
