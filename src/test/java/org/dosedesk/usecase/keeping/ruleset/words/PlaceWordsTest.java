package org.dosedesk.usecase.keeping.ruleset.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.testkit.Rules;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.keeping.ruleset.RuleTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is wrong with a rule file, as the doctor reads it.
class PlaceWordsTest {
    private final XmlRuleTexts texts = new XmlRuleTexts();
    private final RuleSet covid = Rules.KAZAKHSTAN
            .named("Kazakhstan COVID-19")
            .orElseThrow()
            .inForce(LocalDate.of(2022, 5, 25))
            .orElseThrow();

    @TempDir
    Path folder;

    @Test
    void aValueThatMakesNoSenseIsSaidOnceWithItsLineAndItsField() throws Exception {
        String text = texts.builtIn(covid);
        int line = (int) text.substring(0, text.indexOf("<minInt>")).lines().count();

        String said = said(Language.ENGLISH, wrong -> wrong.replaceFirst("<minInt>[^<]*<", "<minInt>9 moons<"));

        assertThat(said)
                .isEqualTo("line " + line + ", interval after which it may be given: “9 moons” makes no sense here"
                        + " (covid.xml:" + line + ")");
    }

    @Test
    void aMissingPaperIsSaid() throws Exception {
        assertThat(said(Language.RUSSIAN, text -> text.replaceFirst("kind=\"[a-z]+\" ", "")))
                .contains("строка ", "документ", "нет записи «вид»");
    }

    @Test
    void whatDoesNotBelongThereIsSaid() throws Exception {
        assertThat(said(Language.KAZAKH, text -> text.replaceFirst("<seriesName>", "<minInt/><seriesName>")))
                .contains("«салуға болатын аралық» мұнда болмауы керек");
    }

    @Test
    void lengthsThatGrowShorterAreSaidWithSeriesAndDose() throws Exception {
        assertThat(said(
                        Language.ENGLISH,
                        text -> text.replaceFirst("<minInt>21 days</minInt>", "<minInt>3 months</minInt>")))
                .startsWith("series ")
                .contains(", dose 2, interval: a dose cannot be due before it counts");
    }

    @Test
    void aFileCutShortIsSaidWithItsLine() throws Exception {
        String text = texts.builtIn(covid);
        assertThat(said(Language.ENGLISH, whole -> whole.substring(0, text.length() / 2)))
                .startsWith("line ")
                .contains("from here on the file is not XML");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ofManyProblemsTheFirstFiveAreSaid(Language language) throws Exception {
        String said = said(language, text -> text.replace(" months<", " moons<"));

        assertThat(said.strip().lines()).hasSize(6);
        assertThat(said).doesNotContain("cvc", "facet", "{");
    }

    private String said(Language language, UnaryOperator<String> damage) throws Exception {
        Path file = Files.writeString(folder.resolve("covid.xml"), damage.apply(texts.builtIn(covid)));
        RuleTextException refused = catchThrowableOfType(RuleTextException.class, () -> texts.load(file));
        return new PlaceWords(Messages.of(language)).sentences(refused);
    }
}
