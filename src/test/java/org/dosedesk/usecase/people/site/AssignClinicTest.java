package org.dosedesk.usecase.people.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.usecase.register.StorageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssignClinicTest {
    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 10);
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);

    private final SamplePlant plant = new SamplePlant(LocalDate.of(2022, 2, 25));
    private final AssignClinic assignClinic = new AssignClinic(plant.register);

    @Test
    void aLaterClinicEndsTheOneBeforeOnTheDayBefore() {
        assignClinic.assign(plant.stationSite.id(), "Емхана № 5", JANUARY);
        assignClinic.assign(plant.stationSite.id(), "Емхана № 17", MARCH);

        assertThat(clinicOn(JANUARY.minusDays(1))).isNull();
        assertThat(clinicOn(JANUARY)).isEqualTo("Емхана № 5");
        assertThat(clinicOn(MARCH.minusDays(1))).isEqualTo("Емхана № 5");
        assertThat(clinicOn(MARCH)).isEqualTo("Емхана № 17");
    }

    @Test
    void theMapIsOnlyContinued() {
        assignClinic.assign(plant.stationSite.id(), "Емхана № 5", MARCH);

        assertThat(assignClinic.canBegin(plant.stationSite.id(), MARCH)).isTrue();
        assertThat(assignClinic.canBegin(plant.stationSite.id(), JANUARY)).isFalse();
        assertThat(assignClinic.canBegin(plant.damSite.id(), JANUARY)).isTrue();
        assertThatThrownBy(() -> assignClinic.assign(plant.stationSite.id(), "Емхана № 17", JANUARY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(clinicOn(JANUARY)).isNull();
    }

    @Test
    void theLineOfADayIsCorrectedOnThatDay() {
        assignClinic.assign(plant.stationSite.id(), "Емхана № 5", JANUARY);
        assignClinic.assign(plant.stationSite.id(), "Емхана № 7", MARCH);
        assignClinic.assign(plant.stationSite.id(), "Емхана № 17", MARCH);

        assertThat(clinicOn(MARCH)).isEqualTo("Емхана № 17");
        assertThat(clinicOn(MARCH.minusDays(1))).isEqualTo("Емхана № 5");
        assertThat(AssignClinic.assignments(plant.register.snapshot(), plant.stationSite.id()))
                .hasSize(2);
    }

    @Test
    void aClinicIsKnownByItsNameHoweverTyped() {
        assignClinic.assign(plant.stationSite.id(), "Қалалық емхана № 5", JANUARY);
        assignClinic.assign(plant.damSite.id(), " калалык Емхана № 5 ", JANUARY);

        assertThat(plant.register.snapshot().all(Clinic.class))
                .extracting(Clinic::name)
                .containsExactly("Қалалық емхана № 5");
    }

    @Test
    void aFailedSaveChangesNothing() {
        plant.store.failWith(StorageException.Reason.DISK_FULL);

        assertThatThrownBy(() -> assignClinic.assign(plant.stationSite.id(), "Емхана № 5", JANUARY))
                .isInstanceOf(StorageException.class);
        assertThat(clinicOn(JANUARY)).isNull();
        assertThat(plant.register.snapshot().count(Clinic.class)).isZero();
    }

    private @Nullable String clinicOn(LocalDate day) {
        return AssignClinic.clinicOn(plant.register.snapshot(), plant.stationSite.id(), day)
                .map(Clinic::name)
                .orElse(null);
    }
}
