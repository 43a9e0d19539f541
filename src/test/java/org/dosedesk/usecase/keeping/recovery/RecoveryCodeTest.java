package org.dosedesk.usecase.keeping.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
    private final RecoveryCode code = RecoveryCode.random(new SecureRandom());
    private final String text = String.join("-", code.groups());

    @Test
    void holds_at_least_128_random_bits_in_signs_that_do_not_look_alike() {
        double bits =
                RecoveryCode.GROUPS * (RecoveryCode.GROUP - 1) * Math.log(RecoveryCode.SIGNS.length()) / Math.log(2);

        assertThat(bits).isGreaterThan(128);
        assertThat(RecoveryCode.SIGNS).doesNotContain("I", "L", "O", "Q", "U", "0", "1");
        assertThat(RecoveryCode.SIGNS.chars().distinct().count()).isEqualTo(29);
    }

    @Test
    void is_read_back_in_small_letters_with_spaces_and_from_a_cyrillic_keyboard() {
        assertThat(RecoveryCode.parse(text)).contains(code);
        assertThat(RecoveryCode.parse(" " + text.toLowerCase(Locale.ROOT).replace('-', '\u00a0') + " "))
                .contains(code);
        assertThat(RecoveryCode.parse(text.replace('A', 'А').replace('B', 'в').replace('X', 'Х')))
                .contains(code);
        assertThat(RecoveryCode.parse(text.replace('-', '—'))).contains(code);
    }

    @RepeatedTest(5)
    void every_single_mistyped_sign_is_said_with_its_group() {
        String clean = RecoveryCode.clean(text);
        for (int i = 0; i < clean.length(); i++) {
            for (char other : RecoveryCode.SIGNS.toCharArray()) {
                if (other != clean.charAt(i)) {
                    String wrong = clean.substring(0, i) + other + clean.substring(i + 1);
                    assertThat(RecoveryCode.wrongGroup(wrong)).contains(i / RecoveryCode.GROUP + 1);
                    assertThat(RecoveryCode.parse(wrong)).isEmpty();
                }
            }
        }
    }

    @RepeatedTest(5)
    void two_neighbours_swapped_are_said() {
        String clean = RecoveryCode.clean(text);
        for (int i = 0; i < clean.length() - 1; i++) {
            char first = clean.charAt(i);
            char second = clean.charAt(i + 1);
            if (first != second && i % RecoveryCode.GROUP != RecoveryCode.GROUP - 1) {
                String wrong = clean.substring(0, i) + second + first + clean.substring(i + 2);
                assertThat(RecoveryCode.wrongGroup(wrong))
                        .as("%s for %s", wrong, clean)
                        .contains(i / RecoveryCode.GROUP + 1);
            }
        }
    }

    @Test
    void two_groups_swapped_are_said() {
        List<String> groups = new ArrayList<>(code.groups());
        Collections.swap(groups, 2, 5);

        assertThat(RecoveryCode.wrongGroup(String.join(" ", groups))).contains(3);
    }

    @Test
    void what_is_not_whole_yet_is_not_wrong() {
        assertThat(RecoveryCode.wrongGroup("")).isEmpty();
        assertThat(RecoveryCode.wrongGroup(text.substring(0, 9))).isEmpty();
        assertThat(RecoveryCode.parse(text.substring(0, 9))).isEmpty();
        assertThat(RecoveryCode.wrongGroup("AB0")).contains(1);
        assertThat(RecoveryCode.wrongGroup(text + "A")).contains(8);
    }

    @Test
    void tells_nothing_to_a_log() {
        assertThat(code.toString()).isEqualTo("RecoveryCode");
        assertThat(code.secret()).hasSize(35);
        assertThatThrownBy(() -> new RecoveryCode(List.of("AAAAA"))).isInstanceOf(IllegalArgumentException.class);
    }
}
