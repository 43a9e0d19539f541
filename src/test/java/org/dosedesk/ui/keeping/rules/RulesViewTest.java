package org.dosedesk.ui.keeping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.keeping.rules.version.VersionLine;
import org.dosedesk.usecase.keeping.ruleset.RuleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesViewTest extends RulesScreen {
    RulesViewTest() throws Exception {}

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyVersionIsToldInWords(Language language) {
        Scene scene = show(language);
        Pictures.save(scene, "rules-covid", language);
        screen.run(() -> screen.node("#tabs", TabPane.class).getSelectionModel().select(1));
        Pictures.save(scene, "rules-changed", language);
        screen.run(() -> screen.node("#tabs", TabPane.class).getSelectionModel().select(0));
        for (String set : List.of(
                "Kazakhstan influenza",
                "Kazakhstan tick-borne encephalitis",
                "Kazakhstan measles, rubella and mumps")) {
            choose(set);
            Pictures.save(scene, "rules-" + set.substring(11).replace(' ', '-'), language);
        }

        assertThat(screen.node("#heading", Label.class).getText()).contains("19.02.2026");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theContraindicationsAreReadApprovedAndSaved(Language language) {
        doctor();
        Scene scene = show(language);
        screen.run(() -> vm.chosen().set(VersionLine.contraindications()));
        Pictures.save(scene, "rules-contraindications", language);
        Messages messages = Messages.of(language);
        String title = messages.get("rulebook.contraindications.title");

        assertThat(screen.node("#heading", Label.class).getText()).isEqualTo(title);
        assertThat(told("#ruleWords")).contains(messages.get("rulebook.contraindications.precaution"));
        assertThat(screen.node("#exportRules", Button.class).isDisabled()).isTrue();
        assertThat(screen.node("#ruleStanding", Label.class).getText())
                .isEqualTo(messages.get("rulebook.not-approved"));
        press("#approveRules");
        assertThat(screen.node("#ruleStanding", Label.class).getText()).contains("25.02.2022");
        press("#savePdf");
        assertThat(vm.failureProperty().get()).isNull();
        assertThat(folder.resolve(title + ".pdf")).exists();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatRunsOutIsSaidAboveTheListsAndHere(Language language) throws IOException {
        doctor();
        RuleVersion typhoid = book.versions(
                        book.library().named("Kazakhstan typhoid").orElseThrow())
                .getLast();
        Path file = folder.resolve("typhoid.xml");
        Files.writeString(
                file,
                book.text(typhoid)
                        .replaceFirst("validFrom=\"[^\"]*\"", "validFrom=\"2022-01-15\"")
                        .replace(
                                "</recurringDose>",
                                "</recurringDose><seasonalRecommendation><startDate>20220115</startDate><endDate>20220601</endDate>"
                                        + "</seasonalRecommendation>"));
        book.keep(book.read(file));
        vm.refresh();
        show(language);
        assertThat(screen.node("#rulesProblem", Label.class).getText()).contains("01.06.2022");

        List<String> opened = new ArrayList<>();
        Scene scene = screen.show(
                () -> RuleBand.above(new Label(), vm.news(), Messages.of(language), () -> opened.add("rules")));
        Pictures.save(scene, "rules-band", language);
        assertThat(screen.node("#ruleNews", Label.class).getText()).contains("01.06.2022");
        press("#showRuleNews");
        assertThat(opened).containsExactly("rules");
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
                .contains("Decree of the Chief State Sanitary Doctor No.\u00a052 of 07.12.2021")
                .contains("Vaccines: Sputnik V (component I).");
        assertThat(told("#ruleChanged")).contains("Compared with version of 15.10.2021", "Sputnik Light");
        press("#savePdf");
        assertThat(folder.resolve("COVID-19 2021-12-15.pdf")).isNotEmptyFile();
        press("#print");
        assertThat(asked).containsExactly("no printer");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDoctorApprovesTheVersionShownAndTakesItBack(Language language) {
        Messages messages = Messages.of(language);
        doctor();
        Scene scene = show(language);
        String notYet = messages.get("rulebook.not-approved");
        assertThat(standing()).isEqualTo(notYet);
        assertThat(screen.node("#takeBackApproval", Button.class).isVisible()).isFalse();
        press("#approveRules");
        assertThat(standing()).isEqualTo(messages.get("rulebook.approved", "Мейіргер", "25.02.2022"));
        assertThat(screen.node("#approveRules", Button.class).isVisible()).isFalse();
        Pictures.save(scene, "rules-approved", language);

        choose("Kazakhstan influenza");
        assertThat(standing()).isEqualTo(notYet);
        Pictures.save(scene, "rules-not-approved", language);

        screen.run(() -> vm.chosen()
                .set(vm.lines().stream()
                        .filter(VersionLine::inForce)
                        .findFirst()
                        .orElseThrow()));
        press("#takeBackApproval");
        assertThat(asked).singleElement().asString().contains("COVID-19");
        assertThat(standing()).isEqualTo(notYet);
    }

    @Test
    void aNurseSeesThatADoctorMustApprove() {
        Scene scene = show(Language.ENGLISH);
        assertThat(standing()).isEqualTo("Not yet approved by a doctor\nOnly a doctor can approve rules.");
        assertThat(screen.node("#approveRules", Button.class).isVisible()).isFalse();
        Pictures.save(scene, "rules-nurse", Language.ENGLISH);
    }

    private String standing() {
        return screen.node("#ruleStanding", Label.class).getText();
    }
}
