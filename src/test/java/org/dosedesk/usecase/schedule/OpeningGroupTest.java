package org.dosedesk.usecase.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningGroupTest {
    private final SamplePlant plant = new SamplePlant(LocalDate.of(2022, 2, 25));
    private final Worker worker = plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);

    @Test
    void whatWasGivenInTheLastYearComesFirst() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 12, 1));
        assertThat(group(LocalDate.of(2022, 2, 25))).isEqualTo(VaccineCatalogue.COVID_19);

        plant.dose(worker, "encevir", LocalDate.of(2025, 3, 1));
        assertThat(group(LocalDate.of(2025, 9, 1))).isEqualTo("TBE");
    }

    @Test
    void aRegisterOfToDayDoesNotOpenWithCovid() {
        plant.dose(worker, "qazvac", LocalDate.of(2024, 2, 1));
        assertThat(group(LocalDate.of(2024, 2, 20))).isEqualTo(VaccineCatalogue.COVID_19);
        assertThat(group(LocalDate.of(2024, 2, 21))).isEqualTo("Td");
    }

    /// The campaign began on 15.10.2021 and its routine doses ended on 20.02.2024.
    @ParameterizedTest
    @CsvSource({"2021-10-15, COVID-19", "2024-02-20, COVID-19", "2024-02-21, Td", "2026-11-30, Td"})
    void anEmptyRegisterOpensWithWhatIsVaccinatedAgainstAtThatTime(LocalDate day, String group) {
        SamplePlant empty = new SamplePlant(day);

        assertThat(OpeningGroup.of(Rules.KAZAKHSTAN, empty.register.snapshot(), day))
                .isEqualTo(group);
    }

    private String group(LocalDate day) {
        return OpeningGroup.of(Rules.KAZAKHSTAN, plant.register.snapshot(), day);
    }
}
