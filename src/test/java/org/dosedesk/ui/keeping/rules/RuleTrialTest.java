package org.dosedesk.ui.keeping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.ruleset.ForEveryone;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.change.AgeGroup;
import org.dosedesk.domain.ruleset.change.IntervalGroup;
import org.dosedesk.domain.ruleset.change.RuleGroup;
import org.dosedesk.domain.ruleset.change.SeasonGroup;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.ui.keeping.rules.trial.Trial;
import org.dosedesk.ui.keeping.rules.version.VersionLine;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.usecase.register.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Other lengths, ages and days, tried out and kept.
class RuleTrialTest extends RulesScreen {
    RuleTrialTest() throws Exception {}

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
    void theStartOfTheSeasonIsTriedOutAndKept(Language language) {
        doctor();
        plant.register.save(List.of(Change.add(new ForEveryone(
                Id.random(), "Influenza", new Recorded(plant.register.clock().instant(), "doctor"), null))));
        plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);
        Scene scene = show(language);
        screen.run(() -> {
            vm.chosen()
                    .set(vm.lines().stream()
                            .filter(line -> line.inForce() && line.groups().contains("Influenza"))
                            .findFirst()
                            .orElseThrow());
            screen.node("#tabs", TabPane.class).getSelectionModel().select(2);
        });
        assertThat(screen.node("#seasonStart", TextField.class).isVisible()).isFalse();
        select(vm.ruleGroups().getFirst());
        assertThat(screen.node("#seasonStart", TextField.class).isVisible()).isTrue();
        assertThat(screen.node("#seasonStart", TextField.class).getText()).isEqualTo("15.09.2021");
        assertThat(screen.node("#min", TextField.class).isDisabled()).isTrue();
        type("#seasonStart", "16.11.2021");
        press("#putDown");
        assertThat(problem()).isEqualTo(new Texts(language).messages().get("rules.problem.season"));
        type("#seasonStart", "10.11.2021");
        type("#number", "77");
        type("#date", "20.02.2022");
        Pictures.save(scene, "rules-season", language);
        press("#tryOut");
        assertThat(problem()).isEmpty();
        Trial trial = Objects.requireNonNull(vm.trialProperty().get());
        assertThat(trial.groups().getFirst().moved())
                .singleElement()
                .satisfies(moved -> assertThat(
                                Objects.requireNonNull(moved.after()).dueOn())
                        .isEqualTo(LocalDate.of(2021, 11, 10)));
        press("#keepRules");

        RuleSets influenza = inUse.library().of("Influenza").orElseThrow();
        assertThat(SeasonGroup.of(influenza.inForce(TODAY).orElseThrow()))
                .singleElement()
                .satisfies(group -> assertThat(group.season().start()).isEqualTo(LocalDate.of(2021, 11, 10)));
        // The next season has its own day again.
        assertThat(SeasonGroup.of(influenza.inForce(LocalDate.of(2022, 9, 1)).orElseThrow()))
                .singleElement()
                .satisfies(group -> assertThat(group.season().start()).isEqualTo(LocalDate.of(2022, 9, 15)));
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
        assertThat(vm.form().lengths.due.get()).startsWith("5");
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

    @Test
    void whatIsWrongInTheFormIsSaid() {
        doctor();
        show(Language.ENGLISH);
        change();
        type("#due", "five months");
        press("#tryOut");
        assertThat(problem()).contains("Enter a value");
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
    void whatIsTypedAboutARuleWaitsForItAndEscGivesItUp() {
        doctor();
        show(Language.ENGLISH);
        change();
        RuleGroup booster = Objects.requireNonNull(vm.form().group.get());
        String asItIs = vm.form().lengths.due.get();
        type("#due", "5 months");
        type("#number", "77");
        select(vm.ruleGroups().stream()
                .filter(one -> one instanceof IntervalGroup && !one.equals(booster))
                .findFirst()
                .orElseThrow());
        assertThat(vm.unsaved()).isTrue();
        assertThat(screen.node("#number", TextField.class).getText()).isEqualTo("77");
        select(booster);
        assertThat(vm.form().lengths.due.get()).isEqualTo("5 months");
        assertThat(vm.unsavedText()).isEqualTo("5 months, 77");
        screen.run(screen.node("#due", TextField.class)::requestFocus);
        screen.press(KeyCode.ESCAPE);

        assertThat(vm.form().lengths.due.get()).isEqualTo(asItIs);
        assertThat(screen.node("#number", TextField.class).getText()).isEmpty();
        assertThat(vm.unsaved()).isFalse();
    }

    @Test
    void whatIsWrongIsSaidOnceItsFieldIsLeft() {
        doctor();
        show(Language.ENGLISH);
        change();
        screen.run(screen.node("#due", TextField.class)::requestFocus);
        type("#due", "five months");
        assertThat(problem()).isEmpty();
        screen.press(KeyCode.ENTER);

        assertThat(screen.node("#min", TextField.class).isFocused()).isTrue();
        assertThat(problem()).contains("Enter a value");
        press("#putDown");
        assertThat(screen.node("#due", TextField.class).isFocused())
                .as("the field that blocks")
                .isTrue();
        type("#due", "6 months");
        type("#number", "");
        press("#putDown");
        assertThat(problem()).as("putting down needs no paper").isEmpty();
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
}
