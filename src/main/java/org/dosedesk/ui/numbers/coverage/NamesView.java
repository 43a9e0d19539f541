package org.dosedesk.ui.numbers.coverage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.table.Table;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// The names behind a number: Enter opens the card, Escape goes back to the numbers.
public final class NamesView {
    private final NamesViewModel vm;
    private final Navigation navigation;
    private final Function<String, Optional<Path>> askWhereToSave;
    private final Messages messages;
    private final CoverageText words;

    @FXML
    private VBox names;

    @FXML
    private Label title;

    @FXML
    private TextField search;

    @FXML
    private Label problem;

    @FXML
    private TableView<NameRow> people;

    @FXML
    private TableColumn<NameRow, String> number;

    @FXML
    private TableColumn<NameRow, String> name;

    @FXML
    private TableColumn<NameRow, RevaccinationStatus> then;

    @FXML
    private TableColumn<NameRow, RevaccinationStatus> status;

    @FXML
    private TableColumn<NameRow, String> learnt;

    @FXML
    private TableColumn<NameRow, LocalDate> since;

    @FXML
    private TableColumn<NameRow, LocalDate> dueOn;

    @FXML
    private TableColumn<NameRow, String> unit;

    @FXML
    private TableColumn<NameRow, String> workshop;

    @FXML
    private TableColumn<NameRow, String> site;

    @FXML
    private Label count;

    @FXML
    private TableColumn<NameRow, String> held;

    @FXML
    private Button card;

    @FXML
    private Button save;

    /// Shows the names of a coverage screen in the language in use.
    ///
    /// @param askWhereToSave asks for a file, with a suggested name; empty when the user thinks better of it
    public NamesView(
            CoverageViewModel coverage,
            Navigation navigation,
            Function<String, Optional<Path>> askWhereToSave,
            Texts texts) {
        vm = coverage.names();
        this.navigation = navigation;
        this.askWhereToSave = askWhereToSave;
        messages = texts.messages();
        words = new CoverageText(messages);
    }

    @FXML
    private void initialize() {
        Table.of(people, messages)
                .digits(number, row -> row.worker().personnelNumber())
                .name(name, row -> row.worker().name().full())
                .text(unit, NameRow::unit)
                .text(workshop, NameRow::workshop)
                .text(site, NameRow::site)
                .text(learnt, words::kinds)
                .status(then, NameRow::then, words.status(null))
                .status(status, NameRow::status, words.status(null))
                .date(since, NameRow::since)
                .date(dueOn, NameRow::dueOn)
                .text(held, words::held)
                .several()
                .opens(row -> openCard())
                .keyed(row -> row.worker().id())
                .sorted(vm.rows());
        people.setPlaceholder(new Label(messages.get("coverage.names.nobody")));
        search.textProperty().bindBidirectional(vm.searchProperty());
        card.disableProperty()
                .bind(people.getSelectionModel().selectedItemProperty().isNull());
        names.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        names.visibleProperty().subscribe(seen -> {
            if (seen) {
                people.getSelectionModel().clearSelection();
                toPeople();
            }
        });
        vm.subjectProperty().subscribe(this::show);
        vm.rows().subscribe(this::showCount);
        vm.failureProperty().subscribe(this::showFailure);
    }

    @FXML
    private void back() {
        vm.close();
    }

    @FXML
    private void openCard() {
        NameRow row = people.getSelectionModel().getSelectedItem();
        if (row != null) {
            navigation.showWorker(row.worker().id());
        }
    }

    @FXML
    private void save() {
        NamesViewModel.Subject subject = vm.subjectProperty().get();
        if (subject != null) {
            boolean later = subject.row() == null;
            askWhereToSave
                    .apply(messages.get("coverage.names.file-name", subject.day()))
                    .ifPresent(file -> vm.save(
                            file,
                            words.namesHeader(later),
                            people.getItems().stream()
                                    .map(row -> words.namesLine(row, later))
                                    .toList(),
                            saved -> navigation.notice(
                                    messages.get("coverage.saved", saved.getFileName()), null, null)));
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            vm.close();
            event.consume();
        } else if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) && search.isFocused()) {
            toPeople();
            event.consume();
        }
    }

    private void show(NamesViewModel.@Nullable Subject subject) {
        if (subject == null) {
            return;
        }
        title.setText(words.subject(subject));
        boolean later = subject.row() == null;
        then.setVisible(later);
        learnt.setVisible(later);
        since.setVisible(!later);
        held.setVisible(!later && subject.status() == RevaccinationStatus.EXEMPT);
        dueOn.setVisible(!later);
        status.setText(messages.get(later ? "coverage.names.now" : "coverage.names.status"));
        showCount();
    }

    private void toPeople() {
        people.requestFocus();
        if (people.getSelectionModel().isEmpty()) {
            people.getSelectionModel().selectFirst();
        }
    }

    private void showCount() {
        int shown = vm.rows().size();
        count.setText(
                shown == vm.count()
                        ? messages.count("coverage.names.count", shown)
                        : messages.get("coverage.names.some", shown, vm.count()));
        save.setDisable(shown == 0);
    }

    private void showFailure(@Nullable Exception failure) {
        problem.setVisible(failure != null);
        problem.setManaged(failure != null);
        problem.setText(
                failure == null
                        ? ""
                        : failure instanceof IOException
                                ? messages.get("coverage.not-saved")
                                : Failures.sentence(messages, failure));
    }
}
