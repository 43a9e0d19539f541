package org.dosedesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The words that a nurse uses, and those that only a translation does: one verb, one noun for one thing in each
/// language.
class WordUsageTest {
    /// Where a word is right after all.
    private static final String NOWHERE = "-";

    private static final Map<Language, List<Usage>> USAGE = Map.of(
            Language.ENGLISH,
            List.of(
                    new Usage("stands?(?!-by)", "is", NOWHERE),
                    new Usage("lies", "is", NOWHERE),
                    new Usage("mend(s|ed)?", "correct", NOWHERE),
                    new Usage("whom|anew|meanwhile|learnt|parted|invented", "an everyday word", NOWHERE),
                    new Usage("asks for|asked for", "requires", NOWHERE),
                    new Usage("(?<!there )(is|are) no(?! longer)(?= \\w)", "is not a", NOWHERE),
                    new Usage("(is|are|be) found by", "found", NOWHERE),
                    new Usage("all the same|once more|say so|goe?s? on", "anyway, again, confirm, continue", NOWHERE),
                    new Usage("throw away|thrown away", "discard", NOWHERE),
                    new Usage("tak(e|es|en|ing) [a-z ]{0,14}back", "undo", NOWHERE),
                    new Usage("(shortest|longest|lowest|highest) (age|interval)", "minimum, maximum", NOWHERE),
                    new Usage("polyclinics?", "clinic", NOWHERE),
                    new Usage("(?<!HR )departments?", "unit", NOWHERE),
                    new Usage("physicians?", "doctor", NOWHERE),
                    new Usage("grounds?", "reason", NOWHERE),
                    new Usage("readers?", "read-only", NOWHERE),
                    new Usage("(can ?not|could not) be written", "cannot write", NOWHERE),
                    new Usage("good until", "expiry date, valid until", NOWHERE),
                    new Usage("not valid", "does not count", NOWHERE),
                    new Usage(
                            "papers?",
                            "document",
                            "backlog\\..*|shell\\.screen\\.backlog|backup\\..*|listback\\..*|users\\..*|rulebook\\.source\\.who"
                                    + "|common\\.failure\\.paper\\.printer-stopped")),
            Language.RUSSIAN,
            List.of(
                    new Usage(
                            "состояни(?!ю на)\\w*", "статус", "backup\\.column\\.state|(backlog|lots)\\.table\\.state"),
                    new Usage("наименьш\\w*|наибольш\\w*", "минимальный, максимальный", NOWHERE),
                    new Usage("защищ[её]н\\w*", "привит по сроку", NOWHERE),
                    new Usage("прививок нет|нет прививок", "сведений нет", NOWHERE),
                    new Usage("\\w+\\((а|ла|на|ась|лась|СНА)\\)", "a form without gender", NOWHERE),
                    new Usage("не явил\\w+|уже привит|прививку сделал|увол[её]н", "неявка, кто привил", NOWHERE),
                    new Usage("учитыва(ется|ются|лась|лось)", "засчитывается", "waivers\\.noted-only\\.hint"),
                    new Usage("извещ\\w+", "приглашение", NOWHERE),
                    new Usage("отброс\\w+", "не сохранять", NOWHERE),
                    new Usage("вернувш\\w+", "возвращённый", NOWHERE),
                    new Usage("спросить снова", "пригласить повторно", NOWHERE),
                    new Usage("введ[её]н\\w* (строк|запис|работник)\\w*", "внесён", NOWHERE),
                    new Usage("медицинск\\w+ организаци\\w+", "поликлиника", NOWHERE),
                    new Usage("вывести из действия|выведен\\w* из действия", "прекратить действие", NOWHERE)),
            Language.KAZAKH,
            List.of(
                    new Usage("болдыр\\w*", "кері қайтару (undo)", ".*\\.(cancel|leave|keys)"),
                    new Usage("сызба\\w*", "схема", NOWHERE),
                    new Usage("есептел(еді|етін|мей)\\w*", "есепке алынады", NOWHERE),
                    new Usage("демо(?! нұсқа)(?!\\w)", "демо нұсқа", "shell\\.title\\.demo|.*\\.demo|paper\\.demo"),
                    new Usage("қорғалған\\w*", "екпесі толық", NOWHERE),
                    new Usage("жануарлармен байланыс|байланысқа дейін", "жанасу", NOWHERE),
                    new Usage("қайта-қайта|ерте емес|онда жазу|жыртпа бөл\\w*", "a Kazakh turn of phrase", NOWHERE),
                    new Usage("ауырып өткендер\\w*", "бастан өткерген аурулар", NOWHERE),
                    new Usage("қайта сұра\\w*", "қайта шақыру", "importing\\.problem\\.cut-off"),
                    new Usage("екпе(лері)? жоқ", "дерек жоқ", NOWHERE),
                    new Usage("бастап|дейін|кейін", "a noun", "users\\.code\\.later", true),
                    new Usage("күлге|күл анатоксин\\w*", "дифтерия", NOWHERE),
                    new Usage("хабарлама(?! тілі)\\w*", "шақыру", "rulebook\\.source\\.announcement|workerform\\..*")));

    /// A turn of phrase that isn't used, what to say in its place, and the keys where it is right.
    ///
    /// @param whole whether it is wrong only when the text is nothing else
    private record Usage(String words, String better, String right, boolean whole) {
        Usage(String words, String better, String right) {
            this(words, better, right, false);
        }

        boolean fault(String key, String text) {
            String plain = text.replace("_", "").replace('\u00a0', ' ');
            Pattern pattern = Pattern.compile("(?iU)(?<![\\w-])(" + words + ")(?!\\w)");
            return !key.matches(right)
                    && (whole
                            ? pattern.matcher(plain).matches()
                            : pattern.matcher(plain).find());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWordsOfTheTradeAreUsed(Language language) {
        Messages texts = Messages.of(language);
        assertThat(texts.keySet().stream()
                        .flatMap(key -> better(language, key, texts.getString(key)).stream()
                                .map(better -> "%s, say %s: %s".formatted(key, better, texts.getString(key))))
                        .sorted())
                .isEmpty();
    }

    /// An exemption that exempts nothing is one too many.
    @Test
    void everyExemptionIsNeeded() {
        USAGE.forEach((language, usages) -> {
            Messages texts = Messages.of(language);
            assertThat(usages.stream()
                            .filter(usage -> !usage.right().equals(NOWHERE))
                            .filter(usage -> texts.keySet().stream()
                                    .filter(key -> key.matches(usage.right()))
                                    .noneMatch(key -> new Usage(usage.words(), "", NOWHERE, usage.whole())
                                            .fault(key, texts.getString(key)))))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | The letters stand below this line.",
                "ENGLISH | The date lies in the future.",
                "ENGLISH | Mend the file first.",
                "ENGLISH | Show _whom…",
                "ENGLISH | No rule asks for it.",
                "ENGLISH | This is no date.",
                "ENGLISH | Nobody is found by this.",
                "ENGLISH | Password once more",
                "ENGLISH | _Go on",
                "ENGLISH | Throw away",
                "ENGLISH | Take this import back…",
                "ENGLISH | shortest interval",
                "ENGLISH | P_olyclinic",
                "ENGLISH | Department",
                "ENGLISH | Ask a physician",
                "ENGLISH | Ground, note",
                "ENGLISH | You are a reader",
                "ENGLISH | The file could not be written there.",
                "ENGLISH | _Good until",
                "ENGLISH | Not valid: too soon",
                "ENGLISH | Date of t_he paper",
                "RUSSIAN | Состояние",
                "RUSSIAN | наименьший интервал",
                "RUSSIAN | Защищён",
                "RUSSIAN | Прививок нет",
                "RUSSIAN | Прививку сделал(а)",
                "RUSSIAN | Не явился",
                "RUSSIAN | Уволен 01.02.2022",
                "RUSSIAN | не учитывается",
                "RUSSIAN | Извещения",
                "RUSSIAN | Отбросить",
                "RUSSIAN | Вернувшийся список",
                "RUSSIAN | Спросить снова с",
                "RUSSIAN | Введённые строки",
                "RUSSIAN | Медицинская организация",
                "RUSSIAN | Выведены из действия",
                "KAZAKH | соңғысын болдырмау",
                "KAZAKH | Сызба: {0}",
                "KAZAKH | бұлар да есептеледі",
                "KAZAKH | _Демо ашу",
                "KAZAKH | Қорғалған",
                "KAZAKH | жануарлармен байланыс",
                "KAZAKH | қайта-қайта қайталанады",
                "KAZAKH | Ауырып өткендер мен бақылаулар",
                "KAZAKH | Қайта сұ_рау күні",
                "KAZAKH | Екпе _жоқ",
                "KAZAKH | Бастап",
                "KAZAKH | күл анатоксиніне ауыр аллергия",
                "KAZAKH | Хабарламалар"
            })
    void aWordOfATranslationIsFound(Language language, String planted) {
        assertThat(better(language, "somewhere.else", planted)).isNotEmpty();
    }

    /// A shot is given (салу), data is entered (енгізу).
    @Test
    void inKazakhAShotIsNotEnteredLikeData() {
        Messages texts = Messages.of(Language.KAZAKH);
        assertThat(texts.keySet().stream().filter(key -> key.matches("(why|papers|rulebook|notices\\.paper)\\..*")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts.getString(key)).as(key).doesNotContainIgnoringCase("енгіз"));
    }

    /// A person's record is the card; what stands on it are records and entries.
    @ParameterizedTest
    @CsvSource({"ENGLISH, record", "RUSSIAN, запись", "KAZAKH, жазбаны"})
    void twoCardsAreMergedNotTwoRecords(Language language, String record) {
        Messages texts = Messages.of(language);
        assertThat(texts.keySet().stream()
                        .filter(key -> key.matches(
                                "merge\\.(title|swap|pick|nobody|explain|goes)|merge\\.screen|card\\.merged")))
                .hasSize(8)
                .allSatisfy(key -> assertThat(texts.getString(key)).as(key).doesNotContainIgnoringCase(record));
    }

    private static List<String> better(Language language, String key, String text) {
        return USAGE.getOrDefault(language, List.of()).stream()
                .filter(usage -> usage.fault(key, text))
                .map(Usage::better)
                .toList();
    }
}
