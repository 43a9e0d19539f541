package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dosedesk.testkit.Rules;
import org.dosedesk.usecase.keeping.ruleset.RuleTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are no rule set, each refused with a sentence that names the place.
class XmlRuleTextsTest {
    private final XmlRuleTexts texts = new XmlRuleTexts();
    private final String typhoid = texts.builtIn(Rules.KAZAKHSTAN
            .named("Kazakhstan typhoid")
            .orElseThrow()
            .versions()
            .getLast());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what stands there            | what comes instead                  | what the sentence says
            <ruleSet                     | <!DOCTYPE x [<!ENTITY e "e">]><ruleSet | DOCTYPE
            validFrom="2020-09-24"       | validFrom="24.09.2020"              | validFrom
            validFrom="2020-09-24"       | ''                                  | validFrom
            name="Kazakhstan typhoid"    | name=""                             | name
            <seriesType>Risk<            | <seriesType>Rsik<                   | seriesType
            <minAge>18 years<            | <minAge>18 summers<                 | minAge
            <doseNumber>Dose 1<          | <doseNumber>Dose 2<                 | Dose 1
            <recurringDose>No<           | <recurringDosis>No<                 | recurringDosis
            kind="resolution"            | kind="rumour"                       | RUMOUR
            </ruleSet>                   | ''                                  | line
            """, useHeadersInDisplayName = true)
    void aFaultIsNamed(String there, String instead, String said) throws Exception {
        assertThat(typhoid).contains(there);
        Path file = folder.resolve("new rules.xml");
        Files.writeString(file, typhoid.replace(there, instead));

        assertThatExceptionOfType(RuleTextException.class)
                .isThrownBy(() -> texts.load(file))
                .satisfies(refused ->
                        assertThat(refused.where()).contains("new rules.xml").containsIgnoringCase(said));
    }

    @Test
    void aRuleWithoutASourceIsRefused() throws Exception {
        Path file = folder.resolve("rules.xml");
        int at = typhoid.lastIndexOf("<r:source");
        Files.writeString(file, typhoid.substring(0, at) + typhoid.substring(typhoid.indexOf("/>", at) + 2));

        assertThatExceptionOfType(RuleTextException.class)
                .isThrownBy(() -> texts.load(file))
                .satisfies(refused -> assertThat(refused.where()).contains("source"));
    }

    @Test
    void aFileAsLargeAsAFilmIsNotEvenRead() throws Exception {
        Path file = folder.resolve("film.xml");
        Files.writeString(file, typhoid + " ".repeat(8_000_000));

        assertThatExceptionOfType(RuleTextException.class)
                .isThrownBy(() -> texts.load(file))
                .satisfies(refused -> assertThat(refused.where()).contains("film.xml", "large"));
    }

    @Test
    void aFailedExportLeavesTheFileThatWasThere() throws Exception {
        Path file = folder.resolve("rules.xml");
        texts.save(typhoid, file);
        texts.save(typhoid.replace("2020-09-24", "2021-09-24"), file);

        assertThat(Files.readString(file)).contains("2021-09-24");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }
}
