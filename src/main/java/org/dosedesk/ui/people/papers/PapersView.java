package org.dosedesk.ui.people.papers;

import java.util.Locale;
import java.util.function.Function;
import javafx.fxml.FXML;
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
import org.dosedesk.ui.kit.paper.PaperBar;
import org.dosedesk.ui.kit.paper.PaperQuestions;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// A paper about one worker or several, before it leaves the register.
public final class PapersView {
    private final PapersViewModel vm;
    private final Messages messages;
    private final PaperQuestions questions;

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
    private PaperBar paper;

    /// Shows a view-model in the language in use.
    public PapersView(PapersViewModel vm, PaperQuestions questions, Texts texts) {
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
        paper.serve(vm.paper(), questions, messages, done::setText);
        paper.showPages(pages);
        problem.managedProperty().bind(problem.visibleProperty());
        vm.kind.subscribe(chosen -> {
            boolean consent = chosen == PaperKind.CONSENT;
            vaccine.setVisible(consent);
            vaccineLabel.setVisible(consent);
        });
        vm.failureProperty().subscribe(failure -> {
            problem.setVisible(failure != null);
            problem.setText(failure == null ? "" : Failures.sentence(messages, failure));
        });
        vm.paper().busyProperty().subscribe(busy -> {
            if (busy) {
                done.setText("");
            }
        });
    }

    private <T> StringConverter<T> shown(Function<T, String> name) {
        return new ReadOnlyConverter<>(messages.get("papers.by-hand"), name);
    }
}
