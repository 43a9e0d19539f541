package org.dosedesk.ui.keeping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.layout.TilePane;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.Shared;
import org.dosedesk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rules from files.
class RuleImportTest extends RulesScreen {
    RuleImportTest() throws Exception {}

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

        assertThat(screen.node("#rulesProblem", Label.class).getText()).contains("not a rule set");
    }

    @Test
    void aNurseTriesAFileOutAndIsToldWhoMayKeepIt() throws Exception {
        Path file = folder.resolve("new.xml");
        RuleSet tetanus = inUse.library()
                .named("Kazakhstan tetanus and diphtheria")
                .orElseThrow()
                .versions()
                .getLast();
        Files.writeString(
                file,
                new XmlRuleTexts()
                        .builtIn(tetanus)
                        .replace("2020-09-24", "2021-09-24")
                        .replace("10 years + 4 weeks", "11 years"));
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
                .contains("not a rule set", "letter.xml", "Nothing has changed");
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
}
