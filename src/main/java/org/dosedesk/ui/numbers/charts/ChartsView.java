package org.dosedesk.ui.numbers.charts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.chart.Chart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.dosedesk.domain.chart.ChartNumbers;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.paper.PaperBar;
import org.dosedesk.ui.kit.paper.PaperQuestions;
import org.dosedesk.ui.kit.table.Table;
import org.dosedesk.ui.kit.work.Failures;

/// The screen of the charts: one at a time, its numbers in a table beside it.
public final class ChartsView {
    private final ChartsViewModel vm;
    private final Navigation navigation;
    private final Function<String, Optional<Path>> askWhereToSave;
    private final PaperQuestions questions;
    private final Messages messages;

    @FXML
    private Label day;

    @FXML
    private TextField target;

    @FXML
    private HBox working;

    @FXML
    private RadioButton overTime;

    @FXML
    private RadioButton byUnit;

    @FXML
    private RadioButton due;

    @FXML
    private Label problem;

    @FXML
    private StackPane plot;

    @FXML
    private TableView<List<String>> values;

    @FXML
    private Button save;

    @FXML
    private PaperBar paper;

    @FXML
    private StackPane pages;

    @FXML
    private HBox figures;

    /// Shows a view-model in the language in use.
    ///
    /// @param askWhereToSave asks for a table's file, with a suggested name; empty when the user thinks better of
    /// it
    public ChartsView(
            ChartsViewModel vm,
            Navigation navigation,
            Function<String, Optional<Path>> askWhereToSave,
            PaperQuestions questions,
            Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.askWhereToSave = askWhereToSave;
        this.questions = questions;
        messages = texts.messages();
    }

    @FXML
    private void initialize() {
        Table<List<String>> table = Table.of(values, messages);
        ToggleGroup which = new ToggleGroup();
        which.getToggles().setAll(overTime, byUnit, due);
        overTime.setSelected(true);
        which.selectedToggleProperty().subscribe((before, after) -> show(table));
        vm.dayProperty().subscribe(asOf -> day.setText(messages.get("shell.as-of", DateText.show(asOf))));
        target.textProperty().bindBidirectional(vm.target());
        vm.target().subscribe((before, after) -> show(table));
        working.visibleProperty().bind(vm.busyProperty());
        paper.serve(vm.paper(), questions, messages, said -> navigation.notice(said, null, null));
        paper.preview(pages, figures);
        vm.failureProperty().subscribe(failure -> showProblem());
        vm.numbersProperty().subscribe(numbers -> show(table));
        plot.sceneProperty().subscribe(scene -> vm.watch(scene != null));
        Focus.onShowing(plot, () -> ((RadioButton) which.getSelectedToggle()).requestFocus());
    }

    @FXML
    private void stop() {
        vm.stop();
    }

    @FXML
    private void save() {
        ChartNumbers numbers = vm.numbersProperty().get();
        if (numbers != null) {
            ChartTable shown = chartTable(numbers);
            askWhereToSave
                    .apply(messages.get("charts.file-name", numbers.day()))
                    .ifPresent(file -> vm.save(
                            file,
                            shown.header(),
                            shown.lines(),
                            saved -> navigation.notice(messages.get("charts.saved", saved.getFileName()), null, null)));
        }
    }

    private void show(Table<List<String>> table) {
        showProblem();
        ChartNumbers numbers = vm.numbersProperty().get();
        save.setDisable(numbers == null);
        if (numbers == null) {
            return;
        }
        fill(values, table, chartTable(numbers));
        if (numbers.total().whole() == 0) {
            plot.getChildren().setAll(new Label(messages.get("charts.nobody")));
            return;
        }
        Chart chart = chart(numbers);
        chart.setAnimated(false);
        chart.setAccessibleText(messages.get("charts.about"));
        plot.getChildren().setAll(chart);
    }

    private Chart chart(ChartNumbers numbers) {
        if (byUnit.isSelected()) {
            return new UnitBars(numbers.units(), vm.targetPercent(), messages);
        }
        return due.isSelected()
                ? DueChart.of(numbers, messages)
                : TimeChart.of(numbers.overTime(), vm.targetPercent(), messages);
    }

    private ChartTable chartTable(ChartNumbers numbers) {
        if (byUnit.isSelected()) {
            return ChartTable.units(numbers, messages);
        }
        return due.isSelected() ? ChartTable.due(numbers, messages) : ChartTable.overTime(numbers, messages);
    }

    private static void fill(TableView<List<String>> view, Table<List<String>> table, ChartTable numbers) {
        table.clear();
        for (int i = 0; i < numbers.header().size(); i++) {
            int at = i;
            TableColumn<List<String>, String> column =
                    table.narrowColumn("c" + i, numbers.header().get(i));
            if (i == 0) {
                table.name(column, row -> row.get(at));
            } else {
                table.digits(column, row -> row.get(at));
            }
        }
        view.getItems().setAll(numbers.lines());
    }

    private void showProblem() {
        Exception failure = vm.failureProperty().get();
        String wrong = failure != null
                ? failure instanceof IOException
                        ? messages.get("charts.not-saved")
                        : Failures.sentence(messages, failure)
                : !target.getText().isBlank() && vm.targetPercent().isEmpty()
                        ? messages.get("charts.problem.target")
                        : "";
        problem.setText(wrong);
        problem.setVisible(!wrong.isEmpty());
        problem.setManaged(!wrong.isEmpty());
    }
}
