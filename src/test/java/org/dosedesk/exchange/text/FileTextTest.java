package org.dosedesk.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.Shared;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset DOS = Charset.forName("IBM866");
    private static final String KAZAKH = """
            Табельный номер;Фамилия;Имя;Отчество;Дата рождения
            1001;Сапарова;Айгүл;Нұрланқызы;12.05.1985
            1003;Әбенова;Ұлжан;Өмірзаққызы;28.02.1995
            1006;Қасымов;Қайрат;Ерланұлы;09.09.2000
            """;
    private static final String RUSSIAN = """
            Табельный номер;Фамилия;Имя;Отчество;Дата рождения
            1002;Иванов;Пётр;Сергеевич;03.02.1979
            1004;Соломина;Елена;Петровна;17.11.1990
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void unicodeWithAndWithoutItsMark(String encoding) {
        Charset charset = Charset.forName(encoding);
        for (String text : List.of(KAZAKH, RUSSIAN, "ИИН;ФИО\n", "Personnel number;Surname\n1;Smith\n")) {
            for (String mark : List.of("\uFEFF", "")) {
                FileText.Text read = text((mark + text).getBytes(charset));
                assertThat(read.text()).as(encoding + mark.length()).isEqualTo(text);
                assertThat(read.encoding()).isEqualTo(encoding);
                assertThat(read.lossyLetters()).isFalse();
            }
        }
    }

    @Test
    void theKazakhCodePageIsToldFromItsRelative() {
        FileText.Text read = text(inKazakhCodePage(KAZAKH));
        assertThat(read.text()).isEqualTo(KAZAKH);
        assertThat(read.encoding()).isEqualTo("KZ-1048");
        assertThat(read.lossyLetters()).isFalse();
        assertThat(read.notes()).containsExactly(new FileText.Note(Warning.Kind.ENCODING, "KZ-1048: «Өмірзаққызы»"));
    }

    @Test
    void russianAndUkrainianWordsStayInTheirs() {
        FileText.Text russian = text(RUSSIAN.getBytes(CYRILLIC));
        assertThat(russian.text()).isEqualTo(RUSSIAN);
        assertThat(russian.encoding()).isEqualTo("windows-1251");
        assertThat(russian.lossyLetters()).isTrue();
        String ukrainian = "Фамилия;Имя\nАлєксєєв;Сергій\nЇжак;Україна\n";
        assertThat(text(ukrainian.getBytes(CYRILLIC)).text()).isEqualTo(ukrainian);
    }

    @Test
    void theCodePageOfDos() {
        FileText.Text read = text(RUSSIAN.getBytes(DOS));
        assertThat(read.text()).isEqualTo(RUSSIAN);
        assertThat(read.encoding()).isEqualTo("CP866");
    }

    /// Every row of the project's own files and of those beside it, alone and together, in every encoding.
    @Test
    void everyRowOfWhatWeHave() throws IOException {
        List<Path> files = Stream.concat(
                        ImportFixtures.four(folder).stream(), Shared.find("data/import/base.csv").stream())
                .toList();
        for (Path file : files) {
            String whole = Files.readString(file).replace("\uFEFF", "");
            for (String text : Stream.concat(Stream.of(whole), whole.lines()).toList()) {
                if (text.codePoints().noneMatch(c -> c > 0x7F)
                        || text.codePoints().anyMatch(c -> c > 0x2200)) {
                    continue;
                }
                assertThat(text(inKazakhCodePage(text)).text()).isEqualTo(text);
                String flat = new String(text.getBytes(CYRILLIC), CYRILLIC).replaceAll("[–—«»“”]", "-");
                assertThat(text(flat.getBytes(CYRILLIC)).text()).isEqualTo(flat);
                String dos = new String(flat.getBytes(DOS), DOS);
                assertThat(text(dos.getBytes(DOS)).text()).isEqualTo(dos);
            }
        }
    }

    @Test
    void linesOfAnOldMac() {
        FileText.Text read = text("Номер;Фамилия\r1;Иванов\r".getBytes(StandardCharsets.UTF_8));
        assertThat(read.text()).isEqualTo("Номер;Фамилия\n1;Иванов\n");
    }

    @Test
    void noTableHasSuchLines() {
        assertThat(FileText.of("a".repeat(5 << 20).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FileText.NoText(new FileProblem.EndlessLine(FileBytes.LONGEST_LINE)));
        assertThat(FileText.of(("x;".repeat(20_000) + "\n1\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FileText.NoText(new FileProblem.TooWide(FileText.MOST_CELLS)));
    }

    private static FileText.Text text(byte[] bytes) {
        assertThat(FileText.of(bytes)).isInstanceOf(FileText.Text.class);
        return (FileText.Text) FileText.of(bytes);
    }

    /// As other programs write it, by the published table.
    private static byte[] inKazakhCodePage(String text) {
        String letters = "ҚҺқһҰұӘӨҒҮөғәҢңү";
        int[] codes = {0x8D, 0x8E, 0x9D, 0x9E, 0xA1, 0xA2, 0xA3, 0xA5, 0xAA, 0xAF, 0xB4, 0xBA, 0xBC, 0xBD, 0xBE, 0xBF};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.chars().forEach(c -> {
            int at = letters.indexOf(c);
            bytes.writeBytes(
                    at >= 0
                            ? new byte[] {(byte) codes[at]}
                            : String.valueOf((char) c).getBytes(CYRILLIC));
        });
        return bytes.toByteArray();
    }
}
