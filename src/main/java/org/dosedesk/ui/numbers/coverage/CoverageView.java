package org.dosedesk.ui.numbers.coverage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// The screen of how many are revaccinated.
public final class CoverageView {
    private final CoverageViewModel vm;
    private final Parent namesPane;
    private final Parent reportPane;
    private final Navigation navigation;
    private final Function<String, Optional<Path>> askWhereToSave;
    private final Messages messages;
    private final CoverageText words;

    @FXML
    private Label asOf;

    @FXML
    private HBox working;

    @FXML
    private RadioButton now;

    @FXML
    private RadioButton then;

    @FXML
    private Label problem;

    @FXML
    private StackPane stack;

    @FXML
    private VBox numbers;

    @FXML
    private Label headline;

    @FXML
    private Label held;

    @FXML
    private TableView<CountRow> units;

    @FXML
    private TableView<CountRow> sites;

    @FXML
    private Label learnt;

    @FXML
    private Button showLearnt;

    @FXML
    private Button report;

    @FXML
    private Button save;

    /// Shows a view-model in the language in use.
    ///
    /// @param namesPane shows the names behind a number, when there are some to show
    /// @param reportPane shows the campaign's report, when it is asked for
    /// @param askWhereToSave asks for a file, with a suggested name; empty when the user thinks better of it
    public CoverageView(
            CoverageViewModel vm,
            Parent namesPane,
            Parent reportPane,
            Navigation navigation,
            Function<String, Optional<Path>> askWhereToSave,
            Texts texts) {
        this.vm = vm;
        this.namesPane = namesPane;
        this.reportPane = reportPane;
        this.navigation = navigation;
        this.askWhereToSave = askWhereToSave;
        messages = texts.messages();
        words = new CoverageText(messages);
    }

    @FXML
    private void initialize() {
        CountsTable byUnit = new CountsTable(units, messages, vm::open);
        byUnit.build(messages.get("coverage.unit"));
        CountsTable bySite = new CountsTable(sites, messages, vm::open);
        bySite.build(messages.get("coverage.site"));
        vm.dayProperty().subscribe(day -> asOf.setText(messages.get("shell.as-of", DateText.show(day))));
        ToggleGroup eyes = new ToggleGroup();
        eyes.getToggles().addAll(now, then);
        eyes.selectToggle(vm.thenProperty().get() ? then : now);
        vm.thenProperty().bind(then.selectedProperty());
        working.visibleProperty().bind(vm.busyProperty());
        vm.failureProperty().subscribe(this::showFailure);
        vm.countsProperty().subscribe(counts -> show(counts, byUnit, bySite));
        stack.getChildren().addAll(namesPane, reportPane);
        vm.names().subjectProperty().subscribe(subject -> showPanes());
        vm.report().reportProperty().subscribe(made -> showPanes());
        stack.sceneProperty().subscribe(scene -> vm.watch(scene != null));
        Focus.onShowing(units, () -> {
            if (numbers.isVisible()) {
                units.requestFocus();
            }
        });
    }

    @FXML
    private void stop() {
        vm.stop();
    }

    @FXML
    private void openLearnt() {
        vm.openLearnt();
    }

    @FXML
    private void report() {
        vm.openReport();
    }

    @FXML
    private void save() {
        Counts counts = vm.countsProperty().get();
        if (counts != null) {
            askWhereToSave
                    .apply(messages.get("coverage.file-name", counts.day()))
                    .ifPresent(file -> vm.names()
                            .save(
                                    file,
                                    words.header(),
                                    words.lines(counts),
                                    saved -> navigation.notice(
                                            messages.get("coverage.saved", saved.getFileName()), null, null)));
        }
    }

    private void showPanes() {
        boolean reported = vm.report().reportProperty().get() != null;
        boolean named = !reported && vm.names().subjectProperty().get() != null;
        boolean back = !numbers.isVisible() && !reported && !named;
        numbers.setVisible(!reported && !named);
        namesPane.setVisible(named);
        reportPane.setVisible(reported);
        if (back) {
            units.requestFocus();
        }
    }

    private void show(@Nullable Counts counts, CountsTable byUnit, CountsTable bySite) {
        boolean someone = counts != null && counts.total().total() > 0;
        save.setDisable(!someone);
        report.setDisable(!someone);
        showLearnt.setDisable(counts == null || (counts.learnt().isEmpty() && counts.moved() == 0));
        if (counts == null) {
            return;
        }
        headline.setText(words.headline(counts));
        held.setText(words.held(counts.total()));
        held.setManaged(!held.getText().isEmpty());
        byUnit.show(counts.units());
        bySite.show(counts.sites());
        learnt.setText(words.learnt(counts));
        if (units.getSelectionModel().isEmpty()) {
            units.getSelectionModel().select(0, units.getColumns().get(2));
        }
    }

    private void showFailure(@Nullable Exception failure) {
        problem.setVisible(failure != null);
        problem.setManaged(failure != null);
        problem.setText(failure == null ? "" : Failures.sentence(messages, failure));
    }
}
