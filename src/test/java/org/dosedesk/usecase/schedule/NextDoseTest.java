package org.dosedesk.usecase.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.domain.coverage.NextDose;
import org.dosedesk.domain.coverage.WorkerSchedule.Hold;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A worker without a measles dose, whom an outbreak makes due at once; live vaccines are contraindicated in
/// pregnancy (WHO).
class NextDoseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final Worker worker = plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);

    @BeforeEach
    void anOutbreak() {
        observed(Observation.about("epidemic-indication", "Measles"), LocalDate.of(2020, 1, 1), null);
    }

    @Test
    void nothingInTheWayLeavesTheDatesAsTheyAre() {
        NextDose next = next("Td");

        assertThat(next.hold()).isNull();
        assertThat(next.recommended()).isEqualTo(next.unheld()).isNotNull();
        assertThat(next.earliest()).isBeforeOrEqualTo(next.recommended());
    }

    @Test
    void noDateIsBeforeTheRuleThatMakesIt() {
        LocalDate since = Rules.KAZAKHSTAN.of("Td").orElseThrow().since().orElseThrow();

        assertThat(next("Td").earliest()).isEqualTo(since);
        assertThat(next("Td").recommended()).isEqualTo(since);
    }

    @Test
    void aContraindicationWithAnEndMovesTheDatesBehindItAndTellsTheDayBeforeIt() {
        LocalDate unheld = next("Measles").recommended();
        pregnant(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 15));

        NextDose next = next("Measles");

        assertThat(next.earliest()).isEqualTo(LocalDate.of(2027, 1, 16));
        assertThat(next.recommended()).isEqualTo(LocalDate.of(2027, 1, 16));
        assertThat(next.unheld()).isEqualTo(unheld);
        Hold hold = Objects.requireNonNull(next.hold());
        assertThat(hold.grade()).isEqualTo(Grade.CONTRAINDICATED);
        assertThat(hold.allowedFrom()).isEqualTo(LocalDate.of(2027, 1, 16));
    }

    @Test
    void aContraindicationWithoutAnEndLeavesNoDay() {
        pregnant(LocalDate.of(2026, 9, 1), null);

        NextDose next = next("Measles");

        assertThat(next.earliest()).isNull();
        assertThat(next.recommended()).isNull();
        assertThat(next.unheld()).isNotNull();
        assertThat(Objects.requireNonNull(next.hold()).allowedFrom()).isNull();
    }

    @Test
    void whatWasOverBeforeTheDayKeepsNothingAway() {
        pregnant(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 5, 1));

        assertThat(next("Measles").hold()).isNull();
    }

    @Test
    void whatIsOverdueCountsFromTheDoseAndIsNotMoved() {
        plant.dose(worker, "ads-m", LocalDate.of(2010, 1, 10));
        plant.dose(worker, "ads-m", LocalDate.of(2010, 2, 25));
        plant.dose(worker, "ads-m", LocalDate.of(2011, 3, 1));
        LocalDate overdueFrom = Objects.requireNonNull(next("Td").overdueFrom());
        pregnant(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 15));

        assertThat(next("Td").overdueFrom()).isEqualTo(overdueFrom);
        assertThat(Objects.requireNonNull(next("Td").hold()).grade()).isEqualTo(Grade.PRECAUTION);
    }

    private void pregnant(LocalDate from, @Nullable LocalDate until) {
        observed("007", from, until);
    }

    private void observed(String code, LocalDate from, @Nullable LocalDate until) {
        Recorded recorded = new Recorded(plant.register.clock().instant(), "nurse");
        plant.register.save(List.of(
                Change.add(new Observation(Id.random(), worker.id(), code, null, from, until, recorded, null))));
    }

    private NextDose next(String group) {
        return new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), group)
                .explain(worker, plant.register.snapshot(), TODAY)
                .next();
    }
}
