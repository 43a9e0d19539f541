package org.dosedesk.ui.numbers.coverage.report;

import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.paper.PagesPane;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// The campaign's report: Escape goes back to the numbers.
public final class ReportView {
    private static final String PDF = ".pdf";

    private final ReportViewModel vm;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final Messages messages;

    @FXML
    private VBox report;

    @FXML
    private Label problem;

    @FXML
    private StackPane pages;

    @FXML
    private Button print;

    /// Shows a view-model in the language in use.
    public ReportView(ReportViewModel vm, Dialogs dialogs, Navigation navigation, Texts texts) {
        this.vm = vm;
        this.dialogs = dialogs;
        this.navigation = navigation;
        messages = texts.messages();
    }

    @FXML
    private void initialize() {
        pages.getChildren().setAll(new PagesPane(vm.preview(), messages));
        vm.failureProperty().subscribe(this::showFailure);
        report.visibleProperty().subscribe(seen -> {
            if (seen) {
                print.requestFocus();
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

    @FXML
    private void print() {
        vm.printers(offer -> {
            if (offer.names().isEmpty()) {
                dialogs.tellWarning(messages.get("report.no-printer"));
                return;
            }
            dialogs.choosePrinter(
                            offer.names(), offer.proposed().orElse(offer.names().getFirst()))
                    .ifPresent(choice -> vm.print(
                            choice,
                            name(),
                            printer -> navigation.notice(messages.get("report.printed", printer), null, null)));
        });
    }

    @FXML
    private void savePdf() {
        dialogs.chooseWhereToSavePdf(name() + PDF)
                .ifPresent(file -> vm.save(
                        file,
                        name(),
                        saved -> navigation.notice(messages.get("report.saved", saved.getFileName()), null, null)));
    }

    private String name() {
        LocalDate day = vm.day();
        return messages.get("report.name", day == null ? "" : DateText.show(day));
    }

    private void showFailure(@Nullable Exception failure) {
        problem.setVisible(failure != null);
        problem.setManaged(failure != null);
        problem.setText(failure == null ? "" : Failures.sentence(messages, failure));
    }
}
