package org.dosedesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a machine can see of well-written texts: one word for one thing, letters of one alphabet, whole plurals,
/// and Kazakh endings only where they fit whatever number or name stands before them.
class WellWrittenTest {
    private static final Pattern KAZAKH_LETTER = Pattern.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]");
    private static final Pattern TWO_ALPHABETS =
            Pattern.compile("\\p{IsLatin}_?\\p{IsCyrillic}|\\p{IsCyrillic}_?\\p{IsLatin}");
    private static final Pattern LOOSE = Pattern.compile(" {2}|^ | $| [,;!?]|\\.\\.\\.|\\( | \\)");
    private static final Pattern QUOTED = Pattern.compile("[«“]([^»”]+)[»”]");
    private static final Pattern NO_NAME = Pattern.compile("\\{\\d}|^--|^xvfb-run|^apt |^\\d+[ \u00a0]");

    /// After a number or a name these endings depend on its last sound.
    private static final Pattern BOUND_ENDING =
            Pattern.compile("[}\\d]»?-?(ге|ға|ке|қа|де|да|те|та|ден|дан|тен|тан|нен|нан"
                    + "|нің|ның|дің|дың|тің|тың|ні|ны|ді|ды|ті|ты|мен|бен|пен)(?![\\p{L}])");

    /// Words that would name a second time what has its name already, each with that name.
    private static final Map<Language, Map<String, String>> ONE_NAME = Map.of(
            Language.ENGLISH,
            Map.of("(?iU)\\b(employee|patient)", "worker", "(?iU)\\bbatch", "lot"),
            Language.RUSSIAN,
            Map.of(
                    "ФИО", "Ф.И.О.",
                    "(?iU)бустер(?!н)", "бустерная доза",
                    "(?iU)гостев|размещённ", "цех другого подразделения",
                    "(?iU)\\bкарт(а|у|е|ой)\\b", "карточка",
                    "(?iU)реестр", "регистр",
                    "(?iU)сотрудник|пациент", "работник",
                    "(?iU)как P_?DF", "в PDF",
                    "(?iU)загруз", "импорт"),
            Language.KAZAKH,
            Map.of(
                    "(?iU)мәртебе", "күйі",
                    "(?iU)объект", "нысан",
                    "(?iU)вакцина то[бп]", "вакциналар тобы",
                    "(?iU)\\bбустер\\b", "бустерлік доза",
                    "(?iU)бөгде цех|өзге бөлімше", "басқа бөлімшенің цехы",
                    "(?iU)реестр|тізілім", "тіркелім",
                    "(?iU)жұмысшы|жұмыскер|пациент", "қызметкер",
                    "(?iU)PDF ретінде|PDF-", "PDF түрінде",
                    "(?iU)медотвод|медициналық бұру", "медициналық босату",
                    "табель нөмір", "табельдік нөмір"));

    /// The forms of a counted word.
    private static final Set<String> FORMS = Set.of(".one", ".few", ".many");

    @ParameterizedTest
    @EnumSource
    void no_word_mixes_alphabets(Language language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(TWO_ALPHABETS));
    }

    @Test
    void russian_has_no_kazakh_letters_but_in_the_name_of_that_language() {
        assertThat(texts(Language.RUSSIAN)).allSatisfy((key, text) -> {
            if (!key.endsWith("language.kk")) {
                assertThat(text).as(key).doesNotContainPattern(KAZAKH_LETTER);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_space_and_no_point_is_too_many(Language language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(LOOSE));
    }

    @ParameterizedTest
    @EnumSource
    void a_thing_has_one_name(Language language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> ONE_NAME.getOrDefault(language, Map.of())
                        .forEach((other, name) ->
                                assertThat(text).as("%s: say “%s”", key, name).doesNotContainPattern(other)));
    }

    @ParameterizedTest
    @EnumSource
    void a_plural_has_all_its_forms_and_each_tells_the_number(Language language) {
        Map<String, String> texts = texts(language);
        List<String> counted = texts.keySet().stream()
                .filter(key -> key.endsWith(".few"))
                .map(key -> key.substring(0, key.length() - ".few".length()))
                .toList();
        assertThat(counted)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(FORMS)
                        .allSatisfy(form -> assertThat(texts.get(key + form))
                                .as(key + form)
                                .isNotNull()
                                .contains("{0}")));
        if (language != Language.RUSSIAN) {
            assertThat(counted)
                    .allSatisfy(
                            key -> assertThat(texts.get(key + ".few")).as(key).isEqualTo(texts.get(key + ".many")));
        }
    }

    @Test
    void in_kazakh_no_ending_hangs_on_a_number_or_a_name_that_is_filled_in() {
        assertThat(texts(Language.KAZAKH)).allSatisfy((key, text) -> {
            for (String part : text.split("(?<=[.;])", -1)) {
                if (part.contains("{")) {
                    assertThat(part).as(key).doesNotContainPattern(BOUND_ENDING);
                }
            }
        });
    }

    /// Whoever is told to choose “Backups” looks for that very word.
    @ParameterizedTest
    @EnumSource
    void what_is_quoted_is_there_to_be_found(Language language) {
        Map<String, String> texts = texts(language);
        Set<String> names = texts.values().stream()
                .flatMap(text -> Stream.of(text, text.replaceFirst(":.*", "")))
                .map(WellWrittenTest::bare)
                .collect(Collectors.toSet());
        assertThat(texts)
                .allSatisfy(
                        (key, text) -> assertThat(QUOTED.matcher(text).results().map(hit -> hit.group(1)))
                                .as(key)
                                .filteredOn(quoted -> !NO_NAME.matcher(quoted).find())
                                .allSatisfy(quoted -> assertThat(names).contains(bare(quoted))));
    }

    @ParameterizedTest
    @EnumSource(names = {"RUSSIAN", "KAZAKH"})
    void a_dash_between_words_is_long_and_one_of_a_range_is_short(Language language) {
        Pattern shortBetweenWords = Pattern.compile("(?<![})\\d]) – |(?<=.) – (?![{\\d])");
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContainPattern(shortBetweenWords)
                        .doesNotContainPattern("\\p{L} - \\p{L}"));
    }

    private static String bare(String text) {
        return text.replaceAll("[_…. \u00a0]", "");
    }

    private static Map<String, String> texts(Language language) {
        Messages messages = Messages.of(language);
        return messages.keySet().stream()
                .collect(Collectors.toMap(key -> key, messages::getString, (one, _) -> one, TreeMap::new));
    }
}
