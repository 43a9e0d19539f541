package org.dosedesk.domain.sitelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListCodeTest {
    private static SiteList list(int number, String identity) {
        return new SiteList(
                Id.ofCode(identity),
                number,
                Id.ofCode("site"),
                "ТЭЦ-2",
                "",
                LocalDate.of(2022, 3, 1),
                null,
                null,
                List.of(),
                0,
                0,
                "А. Сапарова",
                Instant.EPOCH,
                "",
                "ru");
    }

    @Test
    void whatIsPrintedLeadsBackToTheList() {
        SiteList list = list(17, "one");
        String printed = ListCode.of(list).text();
        assertThat(printed).matches("DL-17-[0-9A-F]{4}");
        assertThat(ListCode.parse(printed)).hasValueSatisfying(code -> {
            assertThat(code.isOf(list)).isTrue();
            assertThat(code.isOf(list(17, "another register's"))).isFalse();
            assertThat(code.isOf(list(18, "one"))).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"17, 17, ", "' dl-17-4f2a ', 17, 4F2A", "DL 17 4F2A, 17, 4F2A", "DL17-4F2A, 17, 4F2A", "dl17, 17, "})
    void peopleTypeItInManyWays(String typed, int number, String check) {
        assertThat(ListCode.parse(typed)).contains(new ListCode(number, check));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "список", "17-4F2", "17-4F2AB", "DL-", "99999999", "17-XYZW"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(ListCode.parse(typed)).isEmpty();
    }
}
