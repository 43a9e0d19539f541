package org.dosedesk.ui.numbers.ending;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.dosedesk.ui.kit.table.Table;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// The screen of what comes to its end: Enter opens the card.
public final class EndingView {
    private final EndingViewModel vm;
    private final Navigation navigation;
    private final Function<String, Optional<Path>> askWhereToSave;
    private final Messages messages;
    private final EndingText words;

    @FXML
    private ComboBox<YearMonth> month;

    @FXML
    private Label problem;

    @FXML
    private TableView<EndingRow> rows;

    @FXML
    private TableColumn<EndingRow, LocalDate> last;

    @FXML
    private TableColumn<EndingRow, String> what;

    @FXML
    private TableColumn<EndingRow, String> name;

    @FXML
    private TableColumn<EndingRow, LocalDate> birthDate;

    @FXML
    private TableColumn<EndingRow, String> workshop;

    @FXML
    private TableColumn<EndingRow, String> site;

    @FXML
    private TableColumn<EndingRow, RevaccinationStatus> then;

    @FXML
    private Label count;

    @FXML
    private Button card;

    @FXML
    private Button save;

    /// Shows a view-model in the language in use.
    ///
    /// @param askWhereToSave asks for a file, with a suggested name; empty when the user thinks better of it
    public EndingView(
            EndingViewModel vm, Navigation navigation, Function<String, Optional<Path>> askWhereToSave, Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.askWhereToSave = askWhereToSave;
        messages = texts.messages();
        words = new EndingText(messages);
    }

    @FXML
    private void initialize() {
        month.getItems().setAll(vm.months());
        month.setConverter(new ReadOnlyConverter<>(value -> words.month(value)));
        month.valueProperty().bindBidirectional(vm.month());
        Table.of(rows, messages)
                .date(last, EndingRow::last)
                .text(what, words::what)
                .name(name, row -> row.worker().name().full())
                .date(birthDate, row -> row.worker().birthDate())
                .text(workshop, EndingRow::workshop)
                .text(site, EndingRow::site)
                .status(then, EndingRow::then)
                .several()
                .opens(row -> openCard())
                .keyed(row -> List.of(row.worker().id(), words.what(row)));
        rows.setItems(vm.rows());
        card.disableProperty()
                .bind(rows.getSelectionModel().selectedItemProperty().isNull());
        vm.rows().subscribe(this::showCount);
        vm.month().subscribe(chosen -> showCount());
        vm.failureProperty().subscribe(this::showFailure);
        rows.sceneProperty().subscribe(scene -> vm.watch(scene != null));
        Focus.onShowing(rows, () -> {
            rows.requestFocus();
            if (rows.getSelectionModel().isEmpty()) {
                rows.getSelectionModel().selectFirst();
            }
        });
    }

    @FXML
    private void previousMonth() {
        vm.turn(-1);
    }

    @FXML
    private void nextMonth() {
        vm.turn(1);
    }

    @FXML
    private void openCard() {
        EndingRow row = rows.getSelectionModel().getSelectedItem();
        if (row != null) {
            navigation.showWorker(row.worker().id());
        }
    }

    @FXML
    private void save() {
        askWhereToSave
                .apply(messages.get("ending.file-name", vm.month().get()))
                .ifPresent(file -> vm.save(
                        file,
                        words.header(),
                        rows.getItems().stream().map(words::line).toList(),
                        saved -> navigation.notice(messages.get("ending.saved", saved.getFileName()), null, null)));
    }

    private void showCount() {
        String shown = words.month(vm.month().get());
        count.setText(messages.count("ending.count", vm.rows().size()));
        save.setDisable(vm.rows().isEmpty());
        Label placeholder = new Label(messages.get("ending.none", shown));
        placeholder.setWrapText(true);
        rows.setPlaceholder(placeholder);
    }

    private void showFailure(@Nullable Exception failure) {
        problem.setVisible(failure != null);
        problem.setManaged(failure != null);
        problem.setText(
                failure == null
                        ? ""
                        : failure instanceof IOException
                                ? messages.get("ending.not-saved")
                                : Failures.sentence(messages, failure));
    }
}
