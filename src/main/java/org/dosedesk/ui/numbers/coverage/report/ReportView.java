package org.dosedesk.ui.numbers.coverage.report;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.paper.PaperBar;
import org.dosedesk.ui.kit.paper.PaperQuestions;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// The campaign's report: Escape goes back to the numbers.
public final class ReportView {
    private final ReportViewModel vm;
    private final PaperQuestions questions;
    private final Navigation navigation;
    private final Messages messages;

    @FXML
    private VBox report;

    @FXML
    private Label problem;

    @FXML
    private StackPane pages;

    @FXML
    private PaperBar paper;

    /// Shows a view-model in the language in use.
    public ReportView(ReportViewModel vm, PaperQuestions questions, Navigation navigation, Texts texts) {
        this.vm = vm;
        this.questions = questions;
        this.navigation = navigation;
        messages = texts.messages();
    }

    @FXML
    private void initialize() {
        paper.serve(vm.paper(), questions, messages, said -> navigation.notice(said, null, null));
        paper.showPages(pages);
        vm.failureProperty().subscribe(this::showFailure);
        report.visibleProperty().subscribe(seen -> {
            if (seen) {
                paper.focusPrint();
            }
        });
        report.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                vm.close();
                event.consume();
            }
        });
    }

    @FXML
    private void back() {
        vm.close();
    }

    private void showFailure(@Nullable Exception failure) {
        problem.setVisible(failure != null);
        problem.setManaged(failure != null);
        problem.setText(failure == null ? "" : Failures.sentence(messages, failure));
    }
}
