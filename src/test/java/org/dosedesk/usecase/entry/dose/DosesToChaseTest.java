package org.dosedesk.usecase.entry.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.TestPlant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DosesToChaseTest {
    private final TestPlant plant = new TestPlant();
    private final Worker worker = plant.worker("1001", "Ахметов Қуаныш", "1984-06-19", plant.boiler);

    private Dose dose(String date, @Nullable String lot, Place place, Source source) {
        return SomeDose.of(worker.id(), TestPlant.vaccine("vero-cell"), LocalDate.parse(date))
                .lot(lot, null)
                .at(place, null)
                .from(source)
                .consent(true)
                .recorded(new Recorded(Instant.EPOCH, "А. Сапарова"))
                .dose();
    }

    @Test
    void unknownLotsAreListedThoseGivenElsewhereFirst() {
        Dose here = dose("2022-02-01", null, Place.AT_WORK, Source.GIVEN_HERE);
        Dose older = dose("2021-06-01", null, Place.ELSEWHERE, Source.DOCUMENT);
        Dose newer = dose("2021-07-01", null, Place.CLINIC, Source.IMPORTED);
        Dose known = dose("2021-08-01", "L-1", Place.ELSEWHERE, Source.DOCUMENT);
        Dose voided = dose("2021-09-01", null, Place.CLINIC, Source.DOCUMENT)
                .voided(new Voided(Instant.EPOCH, "А", "дважды"));
        plant.save(List.of(here, older, newer, known, voided));
        assertThat(DosesToChase.of(plant.register.snapshot(), TestPlant.TODAY)).containsExactly(newer, older, here);
    }

    @Test
    void whoIsNotOnTheRosterIsNotAsked() {
        plant.save(List.of(dose("2021-07-01", null, Place.ELSEWHERE, Source.DOCUMENT)));
        LocalDate beforeHiring = LocalDate.of(2015, 2, 28);
        assertThat(DosesToChase.of(plant.register.snapshot(), beforeHiring)).isEmpty();
        assertThat(DosesToChase.of(plant.register.snapshot(), beforeHiring.plusDays(1)))
                .hasSize(1);
    }
}
