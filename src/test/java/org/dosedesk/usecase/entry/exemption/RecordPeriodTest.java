package org.dosedesk.usecase.entry.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.rules.read.RuleSetReader;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.Shared;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.usecase.entry.dose.VoidEntry;
import org.dosedesk.usecase.register.StaleRecordException;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is entered reaches the forecast.
class RecordPeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final Worker worker = plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);
    private final RecordPeriod record = new RecordPeriod(plant.register);
    private final ForecastScheduler scheduler =
            new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19);

    /// The built-in rule set of 15.12.2021 counts from the recovery: the booster moves.
    @Test
    void aRecoveryMovesTheBooster() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 8, 4));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 8, 25));
        WorkerSchedule before = schedule();

        Observation recovery = record.save(draft(ObservationKind.COVID_19_RECOVERY, LocalDate.of(2022, 1, 24), null));

        LocalDate later = schedule().dueOn();
        assertThat(before.status()).isEqualTo(RevaccinationStatus.DUE);
        assertThat(later).isNotNull().isAfter(before.dueOn());
        new VoidEntry(plant.register).voidEntry(recovery, "Не тот работник");
        assertThat(schedule()).isEqualTo(before);
    }

    /// CDSi 4.64 forbids MMR in pregnancy (observation 007); a pregnancy that is over forbids nothing.
    @Test
    void aPregnancyForbidsWhatTheRuleSetForbidsWhileItLasts() {
        RuleSet cdsi = new RuleSetReader()
                .read(
                        new RuleSetReader.Identity("CDSi", "4.64", null, LocalDate.of(2022, 1, 1)),
                        Shared.need("schedule/cdsi-4.64"));
        assertThat(cdsi.asksFor(ObservationKind.PREGNANT.code())).isTrue();
        assertThat(cdsi.asksFor(ObservationKind.HEALTH_CARE.code())).isTrue();
        assertThat(cdsi.asksFor(ObservationKind.RISK_OCCUPATION.code())).isFalse();
        assertThat(mmr(cdsi)).isNotEqualTo(PatientSeriesStatus.CONTRAINDICATED);

        Observation pregnancy = record.save(draft(ObservationKind.PREGNANT, LocalDate.of(2021, 11, 1), TODAY));

        assertThat(mmr(cdsi)).isEqualTo(PatientSeriesStatus.CONTRAINDICATED);
        record.end(pregnancy, TODAY.minusDays(1));
        assertThat(mmr(cdsi)).isNotEqualTo(PatientSeriesStatus.CONTRAINDICATED);
    }

    /// No rule of the built-in set speaks of pregnancy: it is noted and changes nothing.
    @Test
    void theBuiltInRulesAskForTheRecoveryOnly() {
        RuleSet rules = scheduler.ruleSet(TODAY).orElseThrow();

        assertThat(ObservationKind.values())
                .filteredOn(kind -> rules.asksFor(kind.code()))
                .containsExactly(ObservationKind.COVID_19_RECOVERY);
    }

    @Test
    void anExemptionHoldsUntilItsLastDayAndCanBeEndedAndPutBack() {
        Waiver waiver = record.save(waiver(null, TODAY.minusDays(3), TODAY));
        assertThat(schedule().status()).isEqualTo(RevaccinationStatus.EXEMPT);

        record.end(waiver, TODAY.minusDays(1));
        assertThat(schedule().status()).isEqualTo(RevaccinationStatus.NO_DOSES);

        TakenBack.of(plant.register, plant.register.snapshot().get(Waiver.class, waiver.id()));
        assertThat(schedule().status()).isEqualTo(RevaccinationStatus.EXEMPT);
        assertThat(plant.register.history(waiver)).hasSize(3);
    }

    @Test
    void aCorrectionKeepsIdentityAndFirstWriter() {
        Waiver first = record.save(waiver(null, TODAY.minusDays(3), TODAY));

        Waiver second = record.save(waiver(first, TODAY.minusDays(3), TODAY.plusDays(9)));

        assertThatThrownBy(() -> record.end(first, TODAY)).isInstanceOf(StaleRecordException.class);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.recorded()).isEqualTo(first.recorded());
        assertThat(plant.register.snapshot().waiversOf(worker.id())).containsExactly(second);
    }

    @Test
    void nonsenseIsRefusedAndAFailedSaveChangesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> record.save(waiver(null, TODAY, TODAY.minusDays(1))));
        Waiver waiver = record.save(waiver(null, TODAY, TODAY));
        plant.store.failWith(StorageException.Reason.DISK_FULL);

        assertThatThrownBy(() -> record.end(waiver, TODAY)).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> record.save(waiver(waiver, TODAY, TODAY.plusDays(1))))
                .isInstanceOf(StorageException.class);
        assertThat(plant.register.snapshot().waiversOf(worker.id())).containsExactly(waiver);
    }

    @Test
    void whatBeginsLaterCannotEndEarlier() {
        Waiver waiver = record.save(waiver(null, TODAY.plusDays(1), TODAY.plusDays(9)));

        assertThatIllegalArgumentException().isThrownBy(() -> record.end(waiver, TODAY));
    }

    private PatientSeriesStatus mmr(RuleSet rules) {
        VaccineGroupForecast forecast = new Forecaster()
                .forecast(rules, ForecastScheduler.patient(worker, plant.register.snapshot(), TODAY), TODAY, "MMR")
                .orElseThrow();
        return forecast.status();
    }

    private WorkerSchedule schedule() {
        return scheduler.schedule(worker, plant.register.snapshot(), TODAY).orElseThrow();
    }

    private ObservationDraft draft(ObservationKind kind, LocalDate date, @Nullable LocalDate until) {
        return new ObservationDraft(worker.id(), null, kind, null, date, until);
    }

    private WaiverDraft waiver(@Nullable Waiver replaces, LocalDate from, LocalDate until) {
        return new WaiverDraft(
                worker.id(),
                replaces,
                Waiver.Kind.EXEMPTION,
                Against.vaccineGroup(VaccineCatalogue.COVID_19),
                "Справка",
                from,
                until,
                false);
    }
}
