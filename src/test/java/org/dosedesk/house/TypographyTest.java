package org.dosedesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How texts are set: where a line is never broken, one apostrophe, one ellipsis, the quotation marks and the
/// numbers of the language; and that a counted word has its forms.
class TypographyTest {
    private static final String ALL = "en|ru|kk";

    /// What is never written, in which languages, and how it is called.
    private static final List<Rule> RULES = List.of(
            new Rule(ALL, "'", "a straight apostrophe"),
            new Rule(ALL, "\"", "a straight quotation mark"),
            new Rule("en", "[«»„]", "quotation marks of another language"),
            new Rule("ru|kk", "[“”„]", "quotation marks of another language"),
            new Rule(ALL, "\\.\\.\\.|\\S[ \u00a0]…", "an ellipsis of points or after a space"),
            new Rule(ALL, "[\\d}][ \u00a0]%", "a space before %"),
            new Rule("en", "№", "№ in English"),
            new Rule("en", " — ", "a dash between spaces in English"),
            new Rule(ALL, "(№|\\bNo\\.|[Тт]аб\\.) (?=[\\d{№])", "a line can break after №"),
            new Rule("ru", "(?<![\\p{L}])([Сс]|[Пп]о|[Дд]о|[Оо]т) (?=\\d|\\{\\d})", "a line can break before a date"),
            new Rule("kk", "} күн(?=і|ге|гі)", "a line can break behind a date"),
            new Rule("en", "\\d (MB|ml|°C|days?|months?|weeks?|years?|minutes?)\\b", "a line can break before a unit"),
            new Rule(
                    "ru",
                    "\\d (МБ|мл|°C|чел\\.|дн(я|ей)|день|месяц|недел|минут|лет)",
                    "a line can break before a unit"),
            new Rule("kk", "\\d (МБ|мл|°C|күн|ай|апта|жыл|минут)(?!\\p{L})", "a line can break before a unit"),
            new Rule(ALL, "} (MB|МБ|чел\\.|ml|мл|°C)", "a line can break before a unit"),
            new Rule("en", "\\d,\\d", "a decimal comma in English"),
            new Rule("ru|kk", "(?<![\\d.:])\\d+\\.\\d(?![\\d.])", "a decimal point"),
            new Rule(ALL, "\\d{4}-\\d{2}-\\d{2}", "a date of machines"));

    /// Words that are counted, as they follow a number that is filled in.
    private static final Map<Language, Pattern> COUNTED = Map.of(
            Language.ENGLISH,
            Pattern.compile("} (good )?(rows?|workers?|doses?|records?|entries|entry|people|persons?|days?|months?"
                    + "|minutes?|vials?|proposals?|questions?|lists?|names|files?|characters|lots?|groups?)\\b"),
            Language.RUSSIAN,
            Pattern.compile("}[ \u00a0](строк|работник|доз|прививк(?!е)|прививок|запис|дн[яе]|день|месяц|минут|флакон"
                    + "|предложени|вопрос|спис|человек|файл|знак|серий|серии|групп|карточ)"));

    /// Numbers that are never one, two or twenty-one.
    private static final Set<String> ALWAYS_MANY = Set.of(
            "start.problem.too-short",
            "users.problem.too-short",
            "importing.problem.too-long",
            "importing.refused.too-many-rows");

    private record Rule(String languages, String never, String name) {
        boolean fault(Language language, String text) {
            return language.tag().matches(languages)
                    && Pattern.compile(never).matcher(text).find();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsSetLikeTheOthers(Language language) {
        Messages texts = Messages.of(language);
        List<String> faults = new ArrayList<>();
        for (String key : texts.keySet()) {
            String text = texts.getString(key);
            if (isFileName(text)) {
                if (text.indexOf('\u00a0') >= 0) {
                    faults.add(key + ": a file's name has plain spaces: " + text);
                }
            } else {
                faults(language, text).forEach(fault -> faults.add("%s: %s: %s".formatted(key, fault, text)));
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "ENGLISH | the worker's card",
                "RUSSIAN | Открыть \"Параметры\"",
                "ENGLISH | Open «Backups»",
                "KAZAKH | “Баптаулар” экраны",
                "ENGLISH | Restore from a backup …",
                "RUSSIAN | Печать...",
                "KAZAKH | {0} %",
                "RUSSIAN | Цель 95 %",
                "ENGLISH | Site list № {0}",
                "ENGLISH | {0} — entered",
                "ENGLISH | List No. {0}",
                "RUSSIAN | Список № {0}",
                "RUSSIAN | таб. № {0}",
                "RUSSIAN | Действует с {0}",
                "RUSSIAN | целое число от 1 до 100",
                "RUSSIAN | Медотвод до {0}",
                "KAZAKH | {0} күнінен бастап",
                "ENGLISH | the last 7 days",
                "RUSSIAN | не больше 5 минут",
                "KAZAKH | ең көбі 5 минут",
                "RUSSIAN | {0} МБ",
                "ENGLISH | double dose of 1,0 ml",
                "RUSSIAN | температура 37.5",
                "KAZAKH | редакция 2021-12-15"
            })
    void whatIsSetOtherwiseIsFound(Language language, String planted) {
        assertThat(faults(language, planted)).isNotEmpty();
    }

    /// “1 rows”, «0 из 1 работников»: a counted word goes through its forms, or the number stands behind a colon.
    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "RUSSIAN"})
    void aCountedWordHasItsForms(Language language) {
        Messages texts = Messages.of(language);
        assertThat(texts.keySet().stream()
                        .filter(key -> !key.matches(".*\\.(one|few|many)") && !ALWAYS_MANY.contains(key))
                        .filter(key -> counts(language, texts.getString(key)))
                        .map(key -> key + ": " + texts.getString(key)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | {0} of {1} workers are revaccinated",
                "ENGLISH | {1} entries and the seal",
                "RUSSIAN | Ревакцинировано {0} из {1} работников",
                "RUSSIAN | внесено {0} доз"
            })
    void aCountedWordWithoutFormsIsFound(Language language, String planted) {
        assertThat(counts(language, planted)).isTrue();
    }

    @Test
    void aNumberWithItsUnitStaysOnOneLine() {
        for (Language language : Language.values()) {
            Messages texts = Messages.of(language);
            assertThat(texts.keySet().stream()
                            .filter(key -> key.matches("(period|rulebook\\.(span|aged?-?\\w*))\\..*"))
                            .filter(key -> texts.getString(key).matches(".*} \\p{L}.*")))
                    .isEmpty();
        }
    }

    @Test
    void theDecimalSignIsThatOfTheLanguage() {
        for (Language language : Language.values()) {
            Messages texts = Messages.of(language);
            assertThat(List.of(texts.get("charts.decimal"), texts.get("coming.decimal")))
                    .containsOnly(language == Language.ENGLISH ? "." : ",");
        }
    }

    private static List<String> faults(Language language, String text) {
        return RULES.stream()
                .filter(rule -> rule.fault(language, text))
                .map(Rule::name)
                .toList();
    }

    private static boolean counts(Language language, String text) {
        return COUNTED.getOrDefault(language, Pattern.compile("$^"))
                .matcher(text)
                .find();
    }

    private static boolean isFileName(String text) {
        return text.matches(".*\\.(csv|pdf|xlsx|xml)");
    }
}
