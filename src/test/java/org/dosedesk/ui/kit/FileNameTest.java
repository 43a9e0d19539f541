package org.dosedesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The names that Windows refuses: learn.microsoft.com, "Naming Files, Paths, and Namespaces".
class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Site list 1 ТЭЦ-1 2026-09-23 | Site list 1 ТЭЦ-1 2026-09-23.pdf",
                "a/b\\c:d*e?f\"g<h>i | a_b_c_d_e_f_g_h_i.pdf",
                "list.pdf | list.pdf",
                "list.PDF.pdf | list.pdf",
                "list.csv | list.csv.pdf",
                "list... | list.pdf",
                ".hidden | hidden.pdf",
                "' two   spaces ' | two spaces.pdf",
                "'' | DoseDesk.pdf",
                "... | DoseDesk.pdf",
                "CON | _CON.pdf",
                "aux.2026 | _aux.2026.pdf",
                "com1 | _com1.pdf",
                "LPT9 .x | _LPT9 .x.pdf",
                "Console | Console.pdf"
            })
    void every_computer_takes_the_name(String name, String safe) {
        assertThat(FileName.of(name, "pdf")).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\u0000b", "a\u00a0b"})
    void what_is_not_seen_becomes_a_space(String name) {
        assertThat(FileName.of(name, "pdf")).isEqualTo("a b.pdf");
    }

    @Test
    void the_longest_is_cut_between_letters() {
        for (String letter : new String[] {"a", "ұ", "漢", "😀"}) {
            String name = FileName.of("x" + letter.repeat(300), "pdf");
            assertThat(name).endsWith(".pdf");
            assertThat(name.length()).isLessThanOrEqualTo(104);
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(204);
            assertThat(name).doesNotContain("\ufffd");
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
        }
    }
}
