package org.dosedesk.usecase.entry.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.entry.lot.KeepLots;
import org.dosedesk.usecase.entry.lot.LotDraft;
import org.dosedesk.usecase.register.Snapshot;
import org.junit.jupiter.api.Test;

class WrittenBeforeTest {
    private final TestPlant plant = new TestPlant();
    private final Worker omarov = plant.worker("1001", "Омаров Нұрлан", "1980-01-02", plant.boiler);

    @Test
    void lots_of_the_vaccine_come_once_however_spelt_those_at_hand_and_the_latest_first() {
        dose("qazvac", "2021-03-01", "Q-10", "");
        dose("qazvac", "2021-04-01", "q 11", "");
        dose("qazvac", "2021-02-01", "Q 11", "");
        dose("sputnik-v", "2021-05-01", "Q-99", "");
        new KeepLots(plant.register).save(new LotDraft(TestPlant.vaccine("qazvac"), "Q-07", null, null), null);

        assertThat(WrittenBefore.lots(now(), TestPlant.vaccine("qazvac"), "q")).containsExactly("Q-07", "q 11", "Q-10");
        assertThat(WrittenBefore.lots(now(), null, "q-9")).containsExactly("Q-99");
        assertThat(WrittenBefore.lots(now(), null, "q-10")).isEmpty();
        assertThat(WrittenBefore.lots(now(), null, " ")).isEmpty();
    }

    @Test
    void vaccinators_are_found_by_any_of_their_names_and_on_either_keyboard() {
        dose("qazvac", "2021-03-01", "Q-1", "Сейітқали Әсел");
        dose("qazvac", "2021-04-01", "Q-1", "Абаева Сауле");
        plant.save(List.of(SomeDose.of(omarov, "qazvac", "2021-05-01")
                .by("Саттаров")
                .voided(new Voided(Instant.EPOCH, "А", "не та"))
                .dose()));

        assertThat(WrittenBefore.vaccinators(now(), "с")).containsExactly("Абаева Сауле", "Сейітқали Әсел");
        assertThat(WrittenBefore.vaccinators(now(), "асел")).containsExactly("Сейітқали Әсел");
        assertThat(WrittenBefore.vaccinators(now(), "абаева сауле")).isEmpty();
    }

    private void dose(String vaccine, String day, String lot, String by) {
        plant.save(
                List.of(SomeDose.of(omarov, vaccine, day).lot(lot, null).by(by).dose()));
    }

    private Snapshot now() {
        return plant.register.snapshot();
    }
}
