package org.dosedesk.ui.people.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.dosedesk.ui.kit.paper.PagesPane;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.ui.kit.paper.PrinterOffer;
import org.jspecify.annotations.Nullable;

/// A paper about one worker or several, before it leaves the register.
public final class PapersView {
    private final PapersViewModel vm;
    private final Messages messages;
    private final Questions questions;

    @FXML
    private ComboBox<PaperKind> kind;

    @FXML
    private ComboBox<Language> language;

    @FXML
    private ComboBox<@Nullable Vaccine> vaccine;

    @FXML
    private Label vaccineLabel;

    @FXML
    private CheckBox maskIin;

    @FXML
    private Label problem;

    @FXML
    private Label done;

    @FXML
    private StackPane pages;

    @FXML
    private Button savePdf;

    @FXML
    private Button print;

    /// What has to be asked before a paper leaves the register.
    public interface Questions {
        /// Where to save it; empty when the user thinks better of it.
        Optional<Path> whereToSave(String suggestedName);

        /// Which printer and how many copies; empty when the user thinks better of it.
        Optional<PrinterChoice> printer(List<String> printers, String proposed);
    }

    /// Shows a view-model in the language in use.
    public PapersView(PapersViewModel vm, Questions questions, Texts texts) {
        this.vm = vm;
        this.questions = questions;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        Focus.onShowing(pages, kind::requestFocus);
        kind.getItems().setAll(PaperKind.values());
        kind.setConverter(
                shown(value -> messages.get("papers.kind." + value.name().toLowerCase(Locale.ROOT))));
        kind.valueProperty().bindBidirectional(vm.kind);
        language.getItems().setAll(Language.values());
        language.setConverter(shown(value -> messages.get("common.language." + value.tag())));
        language.valueProperty().bindBidirectional(vm.language);
        vaccine.getItems().add(null);
        vaccine.getItems().addAll(vm.vaccines());
        vaccine.setConverter(shown(value -> messages.get("common.vaccine." + value.code())));
        vaccine.valueProperty().bindBidirectional(vm.vaccine);
        maskIin.selectedProperty().bindBidirectional(vm.maskIin);
        pages.getChildren().setAll(new PagesPane(vm.preview(), messages));
        problem.managedProperty().bind(problem.visibleProperty());
        vm.kind.subscribe(chosen -> {
            boolean consent = chosen == PaperKind.CONSENT;
            vaccine.setVisible(consent);
            vaccineLabel.setVisible(consent);
        });
        vm.failureProperty().subscribe(failure -> {
            problem.setVisible(failure != null);
            problem.setText(failure == null ? "" : PaperFailures.sentence(messages, failure));
        });
        vm.busyProperty().subscribe(busy -> {
            savePdf.setDisable(busy);
            print.setDisable(busy);
        });
    }

    @FXML
    private void savePdf() {
        done.setText("");
        // Whoever sees the file's name is not to learn from it whom it is about.
        String who = vm.who().isEmpty() ? " - " + messages.get("papers.people", vm.people()) : "";
        String name = (vm.name(messages) + who).replaceAll("[\\\\/:*?\"<>|]", "_") + ".pdf";
        questions
                .whereToSave(name)
                .ifPresent(file -> vm.savePdf(
                        file, messages, () -> done.setText(messages.get("papers.saved", file.getFileName()))));
    }

    @FXML
    private void print() {
        done.setText("");
        vm.printers(this::print);
    }

    private void print(PrinterOffer offer) {
        if (offer.names().isEmpty()) {
            problem.setText(messages.get("papers.failure.no-printer"));
            problem.setVisible(true);
            return;
        }
        questions
                .printer(offer.names(), offer.proposed().orElse(offer.names().getFirst()))
                .ifPresent(choice -> vm.print(
                        choice, messages, () -> done.setText(messages.get("papers.printed", choice.printer()))));
    }

    private <T> StringConverter<T> shown(Function<T, String> name) {
        return new ReadOnlyConverter<>(messages.get("papers.by-hand"), name);
    }
}
