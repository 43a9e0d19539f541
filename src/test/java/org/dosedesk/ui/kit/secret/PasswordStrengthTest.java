package org.dosedesk.ui.kit.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordStrengthTest {

    @ParameterizedTest
    @CsvSource({
        "'',TOO_SHORT",
        "kd8!Rw2,TOO_SHORT",
        "12345678,WEAK",
        "password1,WEAK",
        "qwertyuiop,WEAK",
        "йцукенгшщ,WEAK",
        "aaaaaaaaaaaaaaaa,WEAK",
        "Айгуль1985,WEAK",
        "dromedar,WEAK",
        "dromedar77lot,FAIR",
        "кот пьёт молоко утром,STRONG",
        "kd8!Rw2xPq9z,STRONG"
    })
    void says_how_hard_a_password_is_to_guess(String password, PasswordStrength strength) {
        assertThat(PasswordStrength.of(password, "Айгуль Ахметова")).isEqualTo(strength);
    }
}
