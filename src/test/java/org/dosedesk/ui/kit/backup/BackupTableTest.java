package org.dosedesk.ui.kit.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupTableTest {
    @ParameterizedTest
    @CsvSource({"ENGLISH, 1, 0.1", "RUSSIAN, 1, '0,1'", "KAZAKH, 2621440, '2,5'"})
    void aSizeHasTheDecimalSignOfTheLanguage(Language language, long bytes, String shown) {
        assertThat(BackupTable.size(Messages.of(language), bytes)).isEqualTo(shown);
    }
}
