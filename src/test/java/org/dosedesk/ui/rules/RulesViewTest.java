package org.dosedesk.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.ruleset.AgeGroup;
import org.dosedesk.domain.ruleset.IntervalGroup;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.RuleGroup;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.print.ruleset.RulesPdf;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.Shared;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.text.RuleLine;
import org.dosedesk.ui.kit.PrinterChoice;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.rules.form.ForeignFormView;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.ruleset.RuleBook;
import org.dosedesk.usecase.ruleset.paper.PrintRules;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesViewTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final RulesInUse inUse = new RulesInUse(BuiltInRuleSets.kazakhstan(), VaccineCatalogue.COVID_19);
    private final RuleBook book = new RuleBook(plant.register, BuiltInRuleSets.kazakhstan(), new XmlRuleTexts(), inUse);
    private final RulesViewModel vm = new RulesViewModel(
            plant.register, book, new PrintRules(plant.register, new RulesPdf(), new NoPrinters()), new SameThread());
    private final Visits visits = new Visits();
    private final List<String> asked = new ArrayList<>();
    private final Screen screen;

    @TempDir
    Path folder;

    private @Nullable Path toRead;

    RulesViewTest() throws Exception {
        screen = new Screen();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyVersionIsToldInWords(Language language) {
        Scene scene = show(language);
        Pictures.save(scene, "rules-covid", language);
        screen.run(() -> screen.node("#tabs", TabPane.class).getSelectionModel().select(1));
        Pictures.save(scene, "rules-changed", language);
        screen.run(() -> screen.node("#tabs", TabPane.class).getSelectionModel().select(0));
        for (String set : List.of("Kazakhstan influenza", "Kazakhstan tick-borne encephalitis", "Kazakhstan measles")) {
            choose(set);
            Pictures.save(scene, "rules-" + set.substring(11).replace(' ', '-'), language);
        }

        assertThat(screen.node("#heading", Label.class).getText()).contains("2023-11-29");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aChangeIsTriedOutSiteBySiteAndKeptByADoctor(Language language) {
        doctor();
        worker("Үсенова", "Інжу", LocalDate.of(2021, 9, 15));
        worker("Ахметов", "Бауыржан", LocalDate.of(2021, 8, 1));
        Scene scene = show(language);
        change();
        Pictures.save(scene, "rules-change", language);
        type("#absoluteMin", "5 ай");
        type("#min", "5 мес");
        type("#due", "5 months");
        type("#number", "77");
        type("#date", "20.02.2022");
        press("#tryOut");
        Pictures.save(scene, "rules-trial", language);

        assertThat(screen.node("#trialSummary", Label.class).getText()).contains("1", "2");
        assertThat(lastRow("#trialSites")).contains("2", "1 → 2", "1 → 0");
        assertThat(screen.node("#trialSites", TableView.class).getItems().size())
                .isEqualTo(2);
        assertThat(screen.node("#trialNames", TableView.class).getItems().size())
                .isEqualTo(2);

        press("#keepRules");

        assertThat(plant.register.snapshot().all(KeptRuleSet.class)).hasSize(1);
        assertThat(inUse.ruleSet(TODAY)).endsWith("2022-02-25");
        assertThat(vm.trialProperty().get()).isNull();
        Pictures.save(scene, "rules-kept", language);

        screen.run(visits.undo == null ? () -> {} : visits.undo);

        assertThat(inUse.library()).isEqualTo(BuiltInRuleSets.kazakhstan());
        chooseDiscarded();
        Pictures.save(scene, "rules-discarded", language);
        assertThat(screen.node("#discard", Button.class).isVisible()).isFalse();
        assertThat(screen.node("#heading", Label.class).getText()).contains(plant.register.user());
        press("#restoreRules");

        assertThat(inUse.ruleSet(TODAY)).endsWith("2022-02-25");
        assertThat(vm.lines()).noneMatch(VersionLine::discarded);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAgeIsTriedOutAndKept(Language language) {
        doctor();
        Scene scene = show(language);
        screen.run(() -> screen.node("#tabs", TabPane.class).getSelectionModel().select(2));
        assertThat(screen.node("#maxAge", TextField.class).isVisible()).isFalse();
        RuleGroup first = vm.ruleGroups().stream()
                .filter(group -> group instanceof AgeGroup && group.ordinal() == 1)
                .findFirst()
                .orElseThrow();
        screen.run(() -> {
            @SuppressWarnings("unchecked")
            TableView<RuleGroup> table = screen.node("#groups", TableView.class);
            table.getSelectionModel().select(first);
            table.scrollTo(first);
        });
        assertThat(screen.node("#maxAge", TextField.class).isVisible()).isTrue();
        type("#maxAge", "65 years");
        type("#number", "77");
        type("#date", "20.02.2022");
        Pictures.save(scene, "rules-age", language);
        press("#tryOut");
        assertThat(problem()).isEmpty();
        press("#keepRules");

        assertThat(AgeGroup.of(now()))
                .anyMatch(
                        group -> new TimeSpan(65, 0, 0, 0).equals(group.values().max()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void severalChangesMakeOneVersion(Language language) {
        doctor();
        worker("Үсенова", "Інжу", LocalDate.of(2021, 9, 15));
        Scene scene = show(language);
        change();
        RuleGroup booster = Objects.requireNonNull(vm.form().group.get());
        type("#absoluteMin", "5 months");
        type("#min", "5 months");
        type("#due", "5 months");
        press("#putDown");
        RuleGroup age = vm.ruleGroups().stream()
                .filter(AgeGroup.class::isInstance)
                .findFirst()
                .orElseThrow();
        select(age);
        type("#maxAge", "65 years");
        press("#putDown");
        RuleGroup third = vm.ruleGroups().stream()
                .filter(one -> one instanceof IntervalGroup && !one.equals(booster))
                .findFirst()
                .orElseThrow();
        select(third);
        type("#overdue", "11 years");
        press("#putDown");
        assertThat(vm.form().drafts()).hasSize(3);
        assertThat(vm.unsaved()).isTrue();
        Pictures.save(scene, "rules-several", language);
        screen.run(
                () -> screen.node("#drafts", ListView.class).getSelectionModel().select(2));
        press("#removeDraft");
        select(booster);
        assertThat(vm.form().due.get()).startsWith("5");
        press("#tryOut");
        assertThat(problem()).isNotEmpty();
        type("#number", "77");
        type("#date", "20.02.2022");
        press("#tryOut");
        press("#keepRules");

        RuleSet now = now();
        assertThat(AgeGroup.of(now))
                .anyMatch(
                        group -> new TimeSpan(65, 0, 0, 0).equals(group.values().max()));
        assertThat(IntervalGroup.of(now))
                .anyMatch(group ->
                        TimeSpan.parse("5 months").equals(group.values().earliestRecommended())
                                && group.series().equals(booster.series()));
        assertThat(IntervalGroup.of(now)).contains((IntervalGroup) third);
        assertThat(plant.register.snapshot().all(KeptRuleSet.class)).hasSize(1);
        assertThat(vm.unsaved()).isFalse();
        assertThat(screen.node("#draftsBox", HBox.class).isVisible()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void filesInTheCdcsFormatAreTriedOutGroupByGroup(Language language) {
        toRead = Shared.need("schedule/cdsi-4.64");
        doctor();
        worker("Үсенова", "Інжу", LocalDate.of(2021, 9, 15));
        Scene scene = show(language);
        screen.run(() -> vm.openForeign(Objects.requireNonNull(toRead)));
        assertThat(screen.node("#foreignGroups", TilePane.class).getChildren()).hasSize(26);
        Pictures.save(scene, "rules-foreign", language);
        press("#lookForeign");
        assertThat(screen.node("#foreignProblem", Label.class).getText()).isNotEmpty();
        type("#foreignNumber", "77");
        type("#foreignDate", "20.02.2022");
        press("#lookForeign");
        assertThat(screen.node("#rulesProblem", Label.class).getText()).isEmpty();
        assertThat(screen.node("#trialGroups", ComboBox.class).getItems().size())
                .isGreaterThan(15);
        Pictures.save(scene, "rules-foreign-trial", language);
        press("#closeTrial");
        assertThat(screen.node("#foreignNumber", TextField.class).getText()).isEqualTo("77");
        press("#lookForeign");
        press("#keepRules");

        assertThat(inUse.library().named("cdsi-4.64")).isPresent();
        assertThat(inUse.library().vaccineGroups()).contains("MMR", "COVID-19");
        assertThat(vm.unsaved()).isFalse();
    }

    @Test
    void filesInTheCdcsFormatMayTakeThePlaceOfOurs() {
        toRead = Shared.need("schedule/cdsi-4.64");
        doctor();
        worker("Үсенова", "Інжу", LocalDate.of(2021, 9, 15));
        show(Language.ENGLISH);
        screen.run(() -> vm.openForeign(Objects.requireNonNull(toRead)));
        screen.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<String> sets = screen.node("#foreignSet", ComboBox.class);
            sets.setValue("Kazakhstan COVID-19");
        });
        type("#foreignNumber", "77");
        type("#foreignDate", "20.02.2022");
        press("#lookForeign");

        assertThat(screen.node("#trialGroups", ComboBox.class).isVisible()).isFalse();
        assertThat(lastRow("#trialSites")).anyMatch(cell -> cell.contains("→"));
        press("#closeTrial");
        press("#cancelForeign");
        assertThat(screen.node("#versions", TreeView.class).getParent().isVisible())
                .isTrue();
        assertThat(vm.unsaved()).isFalse();
    }

    @Test
    void aFolderWithoutRulesIsRefusedWithASentence() {
        toRead = folder;
        show(Language.ENGLISH);
        screen.run(() -> vm.openForeign(folder));

        assertThat(screen.node("#rulesProblem", Label.class).getText()).contains("no rule set");
    }

    private RuleSet now() {
        return inUse.library()
                .of(VaccineCatalogue.COVID_19)
                .orElseThrow()
                .inForce(TODAY)
                .orElseThrow();
    }

    private void select(RuleGroup group) {
        screen.run(() -> {
            @SuppressWarnings("unchecked")
            TableView<RuleGroup> table = screen.node("#groups", TableView.class);
            table.getSelectionModel().select(group);
        });
    }

    @Test
    void takingAVersionOutOfUseIsUndone() {
        doctor();
        worker("Үсенова", "Інжу", LocalDate.of(2021, 9, 15));
        show(Language.ENGLISH);
        change();
        type("#due", "7 months");
        type("#number", "77");
        type("#date", "20.02.2022");
        press("#tryOut");
        press("#keepRules");
        KeptRuleSet kept =
                plant.register.snapshot().all(KeptRuleSet.class).iterator().next();
        screen.run(() -> vm.chosen()
                .set(vm.lines().stream()
                        .filter(line -> kept.equals(line.kept()))
                        .findFirst()
                        .orElseThrow()));
        press("#discard");
        assertThat(asked).hasSize(1);
        assertThat(inUse.library()).isEqualTo(BuiltInRuleSets.kazakhstan());
        screen.run(Objects.requireNonNull(visits.undo));
        assertThat(inUse.ruleSet(TODAY)).endsWith("2022-02-25");
    }

    private List<String> lastRow(String table) {
        TableView<?> shown = screen.node(table, TableView.class);
        int last = shown.getItems().size() - 1;
        return shown.getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(last)))
                .toList();
    }

    private void chooseDiscarded() {
        screen.run(() -> vm.chosen()
                .set(vm.lines().stream()
                        .filter(VersionLine::discarded)
                        .findFirst()
                        .orElseThrow()));
    }

    @Test
    void whatIsWrongInTheFormIsSaid() {
        doctor();
        show(Language.ENGLISH);
        change();
        type("#due", "five months");
        press("#tryOut");
        assertThat(problem()).contains("Write a length");
        type("#due", "5 months");
        press("#tryOut");
        assertThat(problem()).contains("cannot be due before it counts");
        type("#absoluteMin", "5 months");
        type("#min", "5 months");
        press("#tryOut");
        assertThat(problem()).contains("number and date");
        assertThat(vm.trialProperty().get()).isNull();
    }

    @Test
    void anotherDayIsLookedAtWithoutAnyChange() {
        worker("Үсенова", "Інжу", LocalDate.of(2021, 9, 15));
        show(Language.ENGLISH);
        change();
        type("#asOf", "15.03.2022");
        press("#tryOut");

        assertThat(screen.node("#trialSummary", Label.class).getText()).contains("As of 15.03.2022", "now 0, then 1");
        assertThat(screen.node("#keepRules", Button.class).isVisible()).isFalse();
        press("#closeTrial");
        assertThat(vm.unsaved()).isFalse();
    }

    @Test
    void aNurseTriesAFileOutAndIsToldWhoMayKeepIt() throws Exception {
        Path file = folder.resolve("new.xml");
        RuleSet influenza = inUse.library()
                .named("Kazakhstan influenza")
                .orElseThrow()
                .versions()
                .getLast();
        Files.writeString(
                file,
                new XmlRuleTexts()
                        .builtIn(influenza)
                        .replace("2026/27", "2027/28")
                        .replace("2026", "2027"));
        toRead = file;
        Scene scene = show(Language.ENGLISH);
        press("#importRules");
        assertThat(screen.node("#rulesProblem", Label.class).getText()).isEmpty();
        Pictures.save(scene, "rules-import", Language.ENGLISH);

        assertThat(screen.node("#keepRules", Button.class).isDisabled()).isTrue();
        assertThat(screen.node("#refused", Label.class).getText()).contains("doctor");
        assertThat(screen.node("#trialDifferences", ListView.class).getItems().size())
                .isPositive();
    }

    @Test
    void aFileThatIsNoRuleSetIsRefusedWithASentence() throws Exception {
        toRead = Files.writeString(folder.resolve("letter.xml"), "<letter/>");
        show(Language.ENGLISH);
        press("#importRules");

        assertThat(screen.node("#rulesProblem", Label.class).getText())
                .contains("no rule set", "letter.xml", "Nothing has changed");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrongInAFileIsSaidWithItsPlace(Language language) throws Exception {
        RuleSet typhoid = inUse.library()
                .named("Kazakhstan typhoid")
                .orElseThrow()
                .versions()
                .getFirst();
        toRead = Files.writeString(
                folder.resolve("typhoid.xml"),
                new XmlRuleTexts()
                        .builtIn(typhoid)
                        .replace("<minAge>18 years<", "<minAge>18 summers<")
                        .replace("<recurringDose>No<", "<recurringDose>Perhaps<"));
        Scene scene = show(language);
        press("#importRules");
        Pictures.save(scene, "rules-refused", language);

        assertThat(screen.node("#rulesProblem", Label.class).getText())
                .contains("18 summers", "Perhaps", "typhoid.xml")
                .doesNotContain("cvc", "facet");
    }

    @Test
    void aVersionIsExportedAndAKeptOneTakenOutOfUse() {
        doctor();
        show(Language.ENGLISH);
        press("#exportRules");
        assertThat(folder.resolve("Kazakhstan COVID-19 2021-12-15.xml")).exists();
        assertThat(screen.node("#discard", Button.class).isDisabled()).isTrue();
    }

    @Test
    void aVersionIsToldInWordsBesideTheOneBeforeAndSavedAsPaper() {
        show(Language.ENGLISH);
        assertThat(told("#ruleWords"))
                .contains("In force from 15.12.2021 to 23.03.2022.")
                .contains("Decree of the Chief State Sanitary Doctor No. 52 of 07.12.2021")
                .contains("Vaccines: Sputnik V (component I).");
        assertThat(told("#ruleChanged")).contains("Against version 2021-10-15", "Sputnik Light");
        press("#pdfRules");
        assertThat(folder.resolve("COVID-19 2021-12-15.pdf")).isNotEmptyFile();
        press("#printRules");
        assertThat(screen.node("#rulesProblem", Label.class).getText()).contains("no printer");
    }

    private String told(String list) {
        @SuppressWarnings("unchecked")
        ListView<RuleLine> lines = screen.node(list, ListView.class);
        return String.join("\n", lines.getItems().stream().map(RuleLine::spoken).toList());
    }

    private record NoPrinters() implements Printers {
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public Optional<String> proposed() {
            return Optional.empty();
        }

        @Override
        public void print(byte[] pdf, String title, PrintWish wish) {
            throw new IllegalStateException("there is no printer");
        }
    }

    private Scene show(Language language) {
        Texts texts = new Texts(language);
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
            public Optional<Path> whereToSavePdf(String suggestedName) {
                return Optional.of(folder.resolve(suggestedName));
            }

            @Override
            public Optional<PrinterChoice> printer(List<String> printers, String proposed) {
                return Optional.empty();
            }

            @Override
            public Optional<String> whyDiscard(String version) {
                asked.add(version);
                return Optional.of("Misread");
            }
        };
        return screen.show(() -> views.load(
                        RulesView.class,
                        () -> new RulesView(
                                vm,
                                questions,
                                visits,
                                texts,
                                () -> views.load(RuleFormView.class, () -> new RuleFormView(vm, texts))
                                        .root(),
                                trial -> views.load(TrialView.class, () -> new TrialView(vm, trial, visits, texts))
                                        .root(),
                                form -> views.load(
                                                ForeignFormView.class,
                                                () -> new ForeignFormView(
                                                        form, texts, vm::lookForeign, vm::closeForeign))
                                        .root()))
                .root());
    }

    /// Chooses the booster's interval after the course on the second tab.
    private void change() {
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

    private void choose(String set) {
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

    private void type(String field, String text) {
        screen.run(() -> screen.node(field, TextField.class).setText(text));
    }

    private void press(String button) {
        screen.run(screen.node(button, ButtonBase.class)::fire);
    }

    private String problem() {
        return screen.node("#intervalProblem", Label.class).getText();
    }

    private void worker(String surname, String firstName, LocalDate courseFinished) {
        Worker worker = plant.worker(surname, firstName, plant.boilers, plant.stationSite);
        plant.dose(worker, "qazvac", courseFinished.minusDays(21));
        plant.dose(worker, "qazvac", courseFinished);
    }

    private void doctor() {
        plant.register.save(List.of(Change.add(new User(
                Id.random(),
                plant.register.user(),
                User.Role.DOCTOR,
                new Recorded(Instant.EPOCH, plant.register.user()),
                null))));
    }
}
