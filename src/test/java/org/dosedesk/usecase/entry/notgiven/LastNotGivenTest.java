package org.dosedesk.usecase.entry.notgiven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.NotGiven.Reason;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TestPlant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastNotGivenTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    private final TestPlant plant = new TestPlant();
    private final Worker worker = plant.worker("1001", "Ахметов Қуаныш", "1984-06-19", plant.boiler);

    private NotGiven postponed(@Nullable Against against) {
        NotGiven entry = new NotGiven(
                Id.random(),
                worker.id(),
                DAY,
                null,
                Reason.POSTPONED,
                against,
                DAY.plusDays(30),
                "",
                new Recorded(TestPlant.CLOCK.instant(), "А. Сапарова"),
                null);
        plant.save(List.of(entry));
        return entry;
    }

    private static @Nullable Against against(String words) {
        return switch (words) {
            case "old" -> null;
            case "everything" -> Against.everything();
            default -> Against.vaccineGroup(words);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "COVID-19, true, false",
        "Influenza, false, true",
        "everything, true, true",
        "old, true, false",
    })
    void aReasonHoldsForItsVaccineGroupAlone(String words, boolean covid, boolean influenza) {
        postponed(against(words));
        var now = plant.register.snapshot();
        assertThat(LastNotGiven.of(now, worker.id(), "COVID-19").isPresent()).isEqualTo(covid);
        assertThat(LastNotGiven.of(now, worker.id(), "Influenza").isPresent()).isEqualTo(influenza);
        assertThat(LastNotGiven.postponedBeyond(now, worker.id(), "COVID-19", DAY.plusDays(10)))
                .isEqualTo(covid);
        assertThat(LastNotGiven.postponedBeyond(now, worker.id(), "Influenza", DAY.plusDays(10)))
                .isEqualTo(influenza);
    }

    @Test
    void theDoseThatWasHadAlreadyEndsItOnceItIsEntered() {
        Dose earlier = TestPlant.dose(worker, "qazvac", "2022-01-10");
        NotGiven entry = new NotGiven(
                Id.random(),
                worker.id(),
                DAY,
                null,
                Reason.ALREADY_HAD,
                Against.vaccineGroup("COVID-19"),
                null,
                "",
                new Recorded(earlier.recorded().at().plusSeconds(60), "А. Сапарова"),
                null);
        plant.save(List.of(earlier, entry));
        assertThat(LastNotGiven.of(plant.register.snapshot(), worker.id(), "COVID-19"))
                .as("a dose that was known then is not the one")
                .isPresent();
        NotGiven before = new NotGiven(
                Id.random(),
                worker.id(),
                DAY.plusDays(1),
                null,
                Reason.ALREADY_HAD,
                Against.vaccineGroup("COVID-19"),
                null,
                "",
                new Recorded(earlier.recorded().at().minusSeconds(60), "А. Сапарова"),
                null);
        plant.save(List.of(before));
        assertThat(LastNotGiven.of(plant.register.snapshot(), worker.id(), "COVID-19"))
                .isEmpty();
    }

    @Test
    void onlyADoseOfTheGroupEndsIt() {
        NotGiven covid = postponed(Against.vaccineGroup("COVID-19"));
        NotGiven everything = postponed(Against.everything());
        plant.save(List.of(TestPlant.dose(worker, "gc-flu", "2022-02-10")));
        var now = plant.register.snapshot();
        assertThat(LastNotGiven.of(now, worker.id(), "COVID-19")).isPresent();
        assertThat(LastNotGiven.of(now, worker.id(), "Influenza"))
                .as("vaccinated against influenza since")
                .isEmpty();
        assertThat(LastNotGiven.givenSince(covid, now)).isFalse();
        assertThat(LastNotGiven.givenSince(everything, now)).isTrue();
    }
}
