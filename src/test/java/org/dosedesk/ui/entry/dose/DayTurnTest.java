package org.dosedesk.ui.entry.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.junit.jupiter.api.Test;

/// The dose form stays open while the day turns.
class DayTurnTest {
    private static final LocalDate TOMORROW = TestPlant.TODAY.plusDays(1);

    private final DoseForm form;

    DayTurnTest() throws Exception {
        form = new DoseForm();
    }

    @Test
    void theDateFollowsAndNothingIsUnsaved() {
        form.show(Language.ENGLISH, false);
        form.screen.run(() -> form.vm().dayTurned(TOMORROW));
        assertThat(form.vm().fields().date.get()).isEqualTo("26.02.2022");
        assertThat(form.vm().unsaved()).isFalse();
    }

    @Test
    void aDateThatWasTypedStays() {
        form.show(Language.ENGLISH, false);
        form.screen.run(() -> form.vm().fields().date.set("24.02.22"));
        form.screen.run(() -> form.vm().dayTurned(TOMORROW));
        assertThat(form.vm().fields().date.get()).isEqualTo("24.02.22");
        assertThat(form.vm().unsaved()).isTrue();
    }

    @Test
    void aCarriedLotFallsAwayAndATypedOneStays() {
        form.show(Language.ENGLISH, false);
        DoseFields fields = form.vm().fields();
        form.screen.run(() -> {
            fields.lot.set("A-1");
            fields.expiry.set("31.12.2022");
            form.vm().dayTurned(TOMORROW);
        });
        assertThat(fields.lot.get()).as("typed for this dose").isEqualTo("A-1");
        form.screen.run(() -> {
            fields.clearForNext();
            form.vm().dayTurned(TOMORROW.plusDays(1));
        });
        assertThat(fields.lot.get()).isEmpty();
        assertThat(fields.expiry.get()).isEmpty();
    }

    @Test
    void whatIsCorrectedStaysAsItIs() {
        form.show(Language.ENGLISH, true);
        Dose dose =
                form.plant.register.snapshot().dosesOf(form.worker("1003").id()).getLast();
        form.screen.run(() -> form.vm().correct(dose));
        form.screen.run(() -> form.vm().dayTurned(TOMORROW));
        assertThat(form.vm().fields().lot.get()).isEqualTo(dose.lot());
        assertThat(form.vm().unsaved()).isFalse();
    }
}
