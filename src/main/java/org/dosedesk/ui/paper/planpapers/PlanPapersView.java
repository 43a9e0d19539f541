package org.dosedesk.ui.paper.planpapers;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.dosedesk.domain.paper.CampaignPaperKind;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.dosedesk.ui.kit.paper.PaperBar;
import org.dosedesk.ui.kit.paper.PaperQuestions;
import org.dosedesk.ui.kit.work.Failures;

/// A paper of a campaign's plan, before it leaves the register.
public final class PlanPapersView {
    private final PlanPapersViewModel vm;
    private final PaperQuestions questions;
    private final Messages messages;

    @FXML
    private ComboBox<CampaignPaperKind> kind;

    @FXML
    private ComboBox<PlanPapersViewModel.Choice> topic;

    @FXML
    private ComboBox<Language> language;

    @FXML
    private Label problem;

    @FXML
    private Label none;

    @FXML
    private Label done;

    @FXML
    private StackPane pages;

    @FXML
    private PaperBar paper;

    /// Shows a view-model in the language in use.
    public PlanPapersView(PlanPapersViewModel vm, PaperQuestions questions, Texts texts) {
        this.vm = vm;
        this.questions = questions;
        messages = texts.messages();
    }

    @FXML
    private void initialize() {
        Focus.onShowing(pages, kind::requestFocus);
        kind.getItems().setAll(CampaignPaperKind.values());
        kind.setConverter(new ReadOnlyConverter<>(vm::name));
        kind.valueProperty().bindBidirectional(vm.kind);
        topic.setItems(vm.topics);
        topic.setConverter(new ReadOnlyConverter<>(PlanPapersViewModel.Choice::label));
        topic.valueProperty().bindBidirectional(vm.topic);
        topic.disableProperty().bind(Bindings.isEmpty(vm.topics));
        language.getItems().setAll(Language.values());
        language.setConverter(new ReadOnlyConverter<>(value -> messages.get("common.language." + value.tag())));
        language.valueProperty().bindBidirectional(vm.language);
        none.visibleProperty().bind(Bindings.isEmpty(vm.topics));
        none.managedProperty().bind(none.visibleProperty());
        paper.serve(vm.paper(), questions, messages, done::setText);
        paper.showPages(pages);
        problem.managedProperty().bind(problem.visibleProperty());
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
}
