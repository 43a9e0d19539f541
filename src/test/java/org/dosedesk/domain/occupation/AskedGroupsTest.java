package org.dosedesk.domain.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.occupation.Occupation.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedGroupsTest {
    private final AskedGroups asked = new AskedGroups(List.of(
            rule(Kind.POSITION, "Водитель автомобиля", "driver"),
            rule(Kind.POSITION, "Шофёр", "driver"),
            rule(Kind.WORKSHOP, "Очистные сооружения", "treatment-plant-worker"),
            rule(Kind.UNIT, "Каскад ГЭС", "field-crew"),
            rule(Kind.UNIT, "ТЭЦ-2", "field-crew")
                    .voided(new Voided(Instant.EPOCH, "Nurse", "Nobody there leaves the site"))));

    @ParameterizedTest
    @CsvSource({
        "Водитель автомобиля, Гараж, ТЭЦ-1, driver",
        "ВОДИТЕЛЬ   автомобиля, Гараж, ТЭЦ-1, driver",
        "Водитель\u00a0автомобиля, Гараж, ТЭЦ-1, driver",
        "шофер, Гараж, ТЭЦ-1, driver",
        "Водитель, Гараж, ТЭЦ-1, ''",
        "Водитель автомобиля 2 класса, Гараж, ТЭЦ-1, ''",
        "'', Очистные сооружения, ТЭЦ-1, treatment-plant-worker",
        "Водитель автомобиля, Очистные сооружения, Каскад ГЭС, 'driver field-crew treatment-plant-worker'",
        "Слесарь, Гараж, ТЭЦ-2, ''",
        "Каскад ГЭС, Гараж, ТЭЦ-1, ''",
        "'', Гараж, ТЭЦ-1, ''",
    })
    void aNameIsTheSameHoweverItIsSpaced(String position, String workshop, String unit, String groups) {
        assertThat(String.join(" ", asked.of(new Occupation(position, workshop, unit))))
                .isEqualTo(groups);
    }

    private static OccupationRule rule(Kind kind, String name, String code) {
        return new OccupationRule(Id.random(), kind, name, code, new Recorded(Instant.EPOCH, "Nurse"), null);
    }
}
