package org.dosedesk.ui.keeping.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TreeView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.RuleLine;
import org.dosedesk.text.VersionText;
import org.dosedesk.ui.keeping.rules.approval.ApprovalBar;
import org.dosedesk.ui.keeping.rules.approval.EveryoneBox;
import org.dosedesk.ui.keeping.rules.form.ForeignForm;
import org.dosedesk.ui.keeping.rules.trial.Trial;
import org.dosedesk.ui.keeping.rules.version.VersionLine;
import org.dosedesk.ui.keeping.rules.version.VersionTree;
import org.dosedesk.ui.kit.FileName;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.paper.PaperBar;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// The rule sets with their versions, each in words; and the ways to another one.
public final class RulesView {
    private final RulesViewModel vm;
    private final RuleQuestions questions;
    private final Navigation navigation;
    private final Messages messages;
    private final RuleParts parts;
    private final ApprovalBar approval;

    @FXML
    private VBox root;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private SplitMenuButton importRules;

    @FXML
    private Button exportRules;

    @FXML
    private Button discard;

    @FXML
    private Button restore;

    @FXML
    private Label problem;

    @FXML
    private SplitPane split;

    @FXML
    private TreeView<VersionLine> versions;

    @FXML
    private Label heading;

    @FXML
    private Label standing;

    @FXML
    private Button approve;

    @FXML
    private Button takeBack;

    @FXML
    private CheckBox everyone;

    @FXML
    private ListView<RuleLine> words;

    @FXML
    private ListView<RuleLine> changed;

    @FXML
    private PaperBar paper;

    @FXML
    private StackPane pages;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab changing;

    @FXML
    private StackPane place;

    /// Shows the rules in the language in use.
    public RulesView(RulesViewModel vm, RuleQuestions questions, Navigation navigation, Texts texts, RuleParts parts) {
        this.vm = vm;
        this.questions = questions;
        this.navigation = navigation;
        this.messages = texts.messages();
        this.parts = parts;
        approval = new ApprovalBar(vm.approving(), questions, navigation, messages);
    }

    @FXML
    private void initialize() {
        Focus.onShowing(root, versions::requestFocus);
        busy.visibleProperty().bind(vm.busyProperty());
        paper.serve(vm.way(), questions, messages, said -> navigation.notice(said, null, null));
        paper.preview(pages, tabs);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        LineList.setUp(words);
        LineList.setUp(changed);
        VersionTree.setUp(versions, messages);
        changing.setContent(scrolled(parts.form()));
        var onScreen = root.sceneProperty().map(scene -> true).orElse(false);
        vm.lines().subscribe(this::fill);
        vm.news().ends().subscribe(() -> showProblem(vm.failureProperty().get()));
        versions.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && item.getValue().subject() != null) {
                vm.chosen().set(item.getValue());
            }
        });
        vm.chosen().when(onScreen).subscribe(this::show);
        vm.failureProperty().when(onScreen).subscribe(this::showProblem);
        vm.trialProperty().when(onScreen).subscribe(trial -> showPlace());
        vm.foreignProperty().when(onScreen).subscribe(foreign -> showPlace());
        fill();
    }

    @FXML
    private void importRules() {
        questions.whatToRead().ifPresent(vm::read);
    }

    @FXML
    private void importArchive() {
        questions.foreignArchive().ifPresent(vm::openForeign);
    }

    @FXML
    private void importFolder() {
        questions.foreignFolder().ifPresent(vm::openForeign);
    }

    @FXML
    private void exportRules() {
        VersionLine line = vm.chosen().get();
        RuleSet rules = line == null ? null : line.rules();
        if (line != null && rules != null) {
            questions
                    .whereToSave(FileName.of(rules.name() + " " + rules.version(), "xml"))
                    .ifPresent(file -> vm.paper()
                            .export(
                                    line,
                                    file,
                                    saved -> navigation.notice(
                                            messages.get("rules.exported", saved.getFileName()), null, null)));
        }
    }

    @FXML
    private void discard() {
        VersionLine line = vm.chosen().get();
        KeptRuleSet kept = line == null ? null : line.kept();
        if (kept != null) {
            questions
                    .whyDiscard(new RuleWords(messages).setAndVersion(kept.name(), kept.version()))
                    .ifPresent(reason -> vm.discard(
                            kept,
                            reason,
                            done -> navigation.notice(
                                    messages.get("rules.discarded", VersionText.named(messages, done.version())),
                                    messages.get("common.take-back.undo"),
                                    () -> restore(done))));
        }
    }

    @FXML
    private void turnEveryone() {
        boolean on = everyone.isSelected();
        vm.everyone()
                .group(vm.chosen().get(), vm.today())
                .ifPresent(group -> vm.everyone().turn(group, on, done -> {
                    String sentence = messages.get(
                            on ? "rules.everyone.on" : "rules.everyone.off", GroupText.show(messages, done));
                    show(vm.chosen().get());
                    navigation.notice(sentence, null, null);
                }));
    }

    @FXML
    private void approve() {
        approval.approve(() -> show(vm.chosen().get()));
    }

    @FXML
    private void takeBack() {
        approval.takeBack(() -> show(vm.chosen().get()));
    }

    @FXML
    private void restore() {
        VersionLine line = vm.chosen().get();
        KeptRuleSet kept = line == null ? null : line.kept();
        if (kept != null) {
            restore(kept);
        }
    }

    private void restore(KeptRuleSet kept) {
        vm.restore(
                kept,
                done -> navigation.notice(
                        messages.get("rules.restored", VersionText.named(messages, done.version())), null, null));
    }

    private void fill() {
        VersionTree.fill(versions, vm.lines(), vm.chosen().get());
        show(vm.chosen().get());
    }

    private void show(@Nullable VersionLine line) {
        RuleSet rules = line == null ? null : line.rules();
        KeptRuleSet kept = line == null ? null : line.kept();
        boolean readable = line != null && line.subject() != null;
        exportRules.setDisable(rules == null);
        boolean discarded = line != null && line.discarded();
        discard.setDisable(kept == null || !vm.mayChange());
        shown(discard, !discarded);
        restore.setDisable(!vm.mayChange());
        shown(restore, discarded);
        EveryoneBox.show(everyone, vm, line, messages);
        approval.show(line, new ApprovalBar.Controls(standing, approve, takeBack));
        words.getItems().clear();
        changed.getItems().clear();
        heading.setText("");
        changing.setDisable(rules == null);
        if (line == null || !readable) {
            return;
        }
        heading.setText(vm.paper().title(line, messages) + discardedBy(kept));
        words.getItems().setAll(vm.paper().words(line, messages));
        changed.getItems().setAll(vm.paper().changed(line, messages));
        words.scrollTo(0);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private String discardedBy(@Nullable KeptRuleSet kept) {
        Voided mark = kept == null ? null : kept.voided();
        return mark == null
                ? ""
                : "\n" + messages.get("rules.discarded-by", mark.by(), vm.time(mark.at()), mark.reason());
    }

    // Where the window is too low for all its fields.
    private static ScrollPane scrolled(Parent form) {
        ScrollPane pane = new ScrollPane(form);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().addAll("edge-to-edge", "whole");
        return pane;
    }

    private void showProblem(@Nullable Exception failure) {
        String standing = Stream.concat(
                        vm.unreadable().stream()
                                .map(kept -> messages.get(
                                        "rules.unreadable",
                                        new RuleWords(messages).ruleSet(kept.name()),
                                        VersionText.named(messages, kept.version()))),
                        vm.news().ends().stream().map(end -> RuleBand.ending(end, vm.news(), messages)))
                .collect(Collectors.joining("\n"));
        problem.setText(failure == null ? standing : Failures.sentence(messages, failure));
    }

    // What is asked about files stays under the trial of them, and is there again when the trial is closed.
    private void showPlace() {
        Trial trial = vm.trialProperty().get();
        ForeignForm foreign = vm.foreignProperty().get();
        List<Node> shown = trial != null
                ? List.of(parts.trial(trial))
                : foreign == null ? List.of() : List.of(parts.foreign(foreign));
        split.setVisible(shown.isEmpty());
        importRules.setDisable(!shown.isEmpty());
        place.getChildren().setAll(shown);
        place.setVisible(!shown.isEmpty());
    }
}
