package org.dosedesk.domain.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Семён, семен",
        "ӘӘ, аа",
        "Ғабит, габит",
        "Қуаныш, куаныш",
        "Таңат, танат",
        "Өмір, омир",
        "Ұлжан, улжан",
        "Үсен, усен",
        "Һақназар, хакназар",
        "Іскендір, искендир",
        "'  Цой\u00a0  Елена ', цой елена"
    })
    void whatIsTypedOnARussianKeyboardIsOneWithTheKazakhName(String written, String folded) {
        assertThat(Spelling.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        // All dashes, and the spaces round them.
        "ТЭЦ-1, ТЭЦ–1",
        "ТЭЦ-1, ТЭЦ—1",
        "ТЭЦ-1, ТЭЦ\u20111",
        "ТЭЦ-1, ТЭЦ\u22121",
        "ТЭЦ-1, ТЭЦ - 1",
        "ТЭЦ-1, ТЭЦ -1",
        "ТЭЦ-1, ТЭЦ\u00a0— 1",
        "ТЭЦ-1, ТЭЦ--1",
        // Letters of the other alphabet, one or all.
        "ТЭЦ-1, TЭЦ-1",
        "Котельный цех, Kотельный цеx",
        "СТО, CTO",
        "Цех А, Цех A",
        "Смирнов, Cмиpнoв",
        "Comirnaty, Сomirnаty",
        "Hayat-Vax, Науаt-Vах",
        "Иванов, iванов",
        "Қуаныш Әлия, Қуаныш Əлия",
        // Signs that nobody sees, and letters in two parts.
        "ТЭЦ-1, Т\u200bЭЦ-1",
        "ТЭЦ-1, ТЭЦ\u00ad-1",
        "ТЭЦ-1, \ufeffТЭЦ-1\u200d",
        "Чайковский, Чаи\u0306ковскии\u0306",
        "Семёнов, Семе\u0308нов",
        "Иванов, Ива\u0301нов",
        // Spaces, tabs, line ends.
        "Котельный цех, 'Котельный  цех '",
        "Котельный цех, Котельный\u202fцех",
        "Котельный цех, 'Котельный\tцех\n'",
        "Котельный цех, КОТЕЛЬНЫЙ ЦЕХ",
        // The sign of a number.
        "Поликлиника № 5, Поликлиника №5",
        "Поликлиника №5, Поликлиника N5",
        "Поликлиника №5, Поликлиника N 5",
        "Поликлиника №5, Поликлиника No5",
        "Поликлиника №5, Поликлиника No. 5",
        "Поликлиника №5, Поликлиника Nо.5",
        "Поликлиника №5, Поликлиника Nº5",
        "Поликлиника №5, Поликлиника N° 5",
        "Поликлиника №5, Поликлиника№5",
        // Quotation marks and points.
        "ТОО Медик, ТОО «Медик»",
        "ТОО Медик, 'ТОО \"Медик\"'",
        "ТОО Медик, ТОО “Медик”",
        "ТОО Медик, ТОО„Медик“",
        "О’Нил, О'''Нил",
        "Слесарь, Слесарь.",
        "Слесарь, Слесарь. .",
        "кот. цех, кот цех",
        "Ауысым бастығы, ауысым бастыгы"
    })
    void oneThingInTwoSpellings(String one, String other) {
        assertThat(Spelling.fold(other)).isEqualTo(Spelling.fold(one));
    }

    @ParameterizedTest
    @CsvSource({
        "ТЭЦ-1, ТЭЦ-2",
        "ТЭЦ-1, ТЭЦ-11",
        "Цех 1.2, Цех 12",
        "Поликлиника №5, Поликлиника №6",
        "Цех Н, Цех N",
        "Б, B",
        "Новый цех, Nовый цех",
        "Ким Ли, Кимли"
    })
    void twoThings(String one, String other) {
        assertThat(Spelling.fold(other)).isNotEqualTo(Spelling.fold(one));
    }

    @ParameterizedTest
    @CsvSource({
        "'Сапарова\tАйгүл\r\n', Сапарова Айгүл",
        "'  Цех\u00a0№  1 ', Цех № 1",
        "Т\u200bЭЦ\u00ad-1, ТЭЦ-1",
        "Чаи\u0306ковский, Чайковский",
        "ТЭЦ – «1»., ТЭЦ – «1».",
        "Ива\u0301нов, Ива\u0301нов"
    })
    void whatIsKeptIsAsTypedButForWhatSpreadsheetsLeave(String typed, String kept) {
        assertThat(Spelling.clean(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "850512 410003, 850512410003",
        "850512-410003, 850512410003",
        "8505\u00a01241\u20110003, 850512410003",
        "'\u202a850512410003\u202c\t', 850512410003"
    })
    void aNumberIsKeptWithoutWhatMadeItReadable(String typed, String kept) {
        assertThat(Spelling.number(typed)).isEqualTo(kept);
    }

    @Test
    void wordsAndCodesForgetTheMarks() {
        assertThat(Spelling.words(" Нұрм-Ли,  №7 ")).isEqualTo("нурм ли 7");
        assertThat(Spelling.code("АВ 12/С")).isEqualTo(Spelling.code("AB-12C"));
    }
}
