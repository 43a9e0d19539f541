package org.dosedesk.ui.keeping.rules;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.ruleset.change.IntervalGroup;
import org.dosedesk.domain.ruleset.change.RuleGroup;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.print.ruleset.RulesPdf;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.text.RuleLine;
import org.dosedesk.ui.keeping.rules.form.ForeignForm;
import org.dosedesk.ui.keeping.rules.form.ForeignFormView;
import org.dosedesk.ui.keeping.rules.form.RuleFormView;
import org.dosedesk.ui.keeping.rules.trial.Trial;
import org.dosedesk.ui.keeping.rules.trial.TrialView;
import org.dosedesk.ui.keeping.rules.version.VersionLine;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.dosedesk.usecase.keeping.ruleset.paper.RulePapers;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/// The screen of the rules over a plant, and hands to work it with.
abstract class RulesScreen {
    static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    final SamplePlant plant = new SamplePlant(TODAY);
    final RulesInUse inUse = new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19);
    final RuleBook book = new RuleBook(plant.register, Rules.KAZAKHSTAN, new XmlRuleTexts(), inUse);
    private final Texts texts = new Texts(Language.ENGLISH);
    final RulesViewModel vm = new RulesViewModel(
            plant.register,
            book,
            new RulePapers(plant.register, book.approvals(), new RulesPdf()),
            new TestPrinters().counter(plant.register.journal()),
            new SameThread(),
            texts);
    final Visits visits = new Visits();
    final List<String> asked = new ArrayList<>();
    final Screen screen;

    @TempDir
    Path folder;

    @Nullable Path toRead;

    RulesScreen() throws Exception {
        screen = new Screen();
    }

    RuleSet now() {
        return inUse.library()
                .of(VaccineCatalogue.COVID_19)
                .orElseThrow()
                .inForce(TODAY)
                .orElseThrow();
    }

    void select(RuleGroup group) {
        screen.run(() -> {
            @SuppressWarnings("unchecked")
            TableView<RuleGroup> table = screen.node("#groups", TableView.class);
            table.getSelectionModel().select(group);
        });
    }

    List<String> lastRow(String table) {
        TableView<?> shown = screen.node(table, TableView.class);
        int last = shown.getItems().size() - 1;
        return shown.getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(last)))
                .toList();
    }

    void chooseDiscarded() {
        screen.run(() -> vm.chosen()
                .set(vm.lines().stream()
                        .filter(VersionLine::discarded)
                        .findFirst()
                        .orElseThrow()));
    }

    String told(String list) {
        @SuppressWarnings("unchecked")
        ListView<RuleLine> lines = screen.node(list, ListView.class);
        return String.join("\n", lines.getItems().stream().map(RuleLine::spoken).toList());
    }

    Scene show(Language language) {
        texts.speak(language);
        ViewLoader views = new ViewLoader(texts);
        RuleQuestions questions = new RuleQuestions() {
            @Override
            public Optional<Path> whatToRead() {
                return Optional.ofNullable(toRead);
            }

            @Override
            public Optional<Path> foreignArchive() {
                return Optional.ofNullable(toRead);
            }

            @Override
            public Optional<Path> foreignFolder() {
                return Optional.ofNullable(toRead);
            }

            @Override
            public Optional<Path> whereToSave(String suggestedName) {
                return Optional.of(folder.resolve(suggestedName));
            }

            @Override
            public Optional<Path> chooseWhereToSavePdf(String suggestedName) {
                return Optional.of(folder.resolve(suggestedName));
            }

            @Override
            public Optional<PrinterChoice> choosePrinter(List<String> printers, String proposed) {
                return Optional.empty();
            }

            @Override
            public boolean maySavePdfInstead() {
                asked.add("no printer");
                return false;
            }

            @Override
            public Optional<String> whyDiscard(String version) {
                asked.add(version);
                return Optional.of("Misread");
            }

            @Override
            public Optional<String> whyTakeBack(String version) {
                asked.add(version);
                return Optional.of("Read too fast");
            }
        };
        RuleParts parts = new RuleParts() {
            @Override
            public Parent form() {
                return views.load(RuleFormView.class, () -> new RuleFormView(vm, () -> true, texts))
                        .root();
            }

            @Override
            public Parent trial(Trial trial) {
                return views.load(TrialView.class, () -> new TrialView(vm, trial, visits, texts))
                        .root();
            }

            @Override
            public Parent foreign(ForeignForm form) {
                return views.load(
                                ForeignFormView.class,
                                () -> new ForeignFormView(form, texts, vm::lookForeign, () -> true, vm::closeForeign))
                        .root();
            }
        };
        return screen.show(() -> views.load(RulesView.class, () -> new RulesView(vm, questions, visits, texts, parts))
                .root());
    }

    /// Chooses the booster's interval after the course on the second tab.
    void change() {
        screen.run(() -> screen.node("#tabs", TabPane.class).getSelectionModel().select(2));
        RuleGroup booster = vm.ruleGroups().stream()
                .filter(group -> group instanceof IntervalGroup one
                        && one.kind() == TargetDoseKind.BOOSTER
                        && one.from() instanceof IntervalRule.From.TargetDose from
                        && from.number() == 2
                        && one.values().earliestRecommended() != null
                        && one.series().size() > 2)
                .findFirst()
                .orElseThrow();
        select(booster);
    }

    void choose(String set) {
        screen.run(() -> {
            @SuppressWarnings("unchecked")
            TreeView<VersionLine> tree = screen.node("#versions", TreeView.class);
            TreeItem<VersionLine> found = tree.getRoot().getChildren().stream()
                    .filter(item -> item.getValue().set().equals(set))
                    .findFirst()
                    .orElseThrow();
            tree.getSelectionModel().select(found.getChildren().getFirst());
        });
    }

    void type(String field, String text) {
        screen.run(() -> screen.node(field, TextField.class).setText(text));
    }

    void press(String button) {
        screen.run(screen.node(button, ButtonBase.class)::fire);
    }

    String problem() {
        return screen.node("#intervalProblem", Label.class).getText();
    }

    void worker(String surname, String firstName, LocalDate courseFinished) {
        Worker worker = plant.worker(surname, firstName, plant.boilers, plant.stationSite);
        plant.dose(worker, "qazvac", courseFinished.minusDays(21));
        plant.dose(worker, "qazvac", courseFinished);
    }

    void doctor() {
        plant.register.save(List.of(Change.add(new User(
                Id.random(),
                plant.register.user(),
                User.Role.DOCTOR,
                new Recorded(Instant.EPOCH, plant.register.user()),
                null))));
    }
}
