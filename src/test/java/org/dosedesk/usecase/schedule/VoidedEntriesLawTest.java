package org.dosedesk.usecase.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;

/// A voided entry of the register is as if it had never been written, whatever else is known, for every vaccine
/// group.
class VoidedEntriesLawTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final Voided VOIDED = new Voided(Instant.EPOCH, "Мейіргер", "other worker");
    private static final RuleLibrary RULES = Rules.KAZAKHSTAN;
    private static final List<String> VACCINES =
            VaccineCatalogue.kazakhstan().stream().map(Vaccine::code).toList();

    /// A dose, or without a vaccine a recovery.
    record Entry(@Nullable String vaccine, LocalDate day) {}

    @Provide
    Arbitrary<List<Entry>> entries() {
        return Combinators.combine(Arbitraries.of(VACCINES).injectNull(0.1), days())
                .as(Entry::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2000).map(FIRST::plusDays);
    }

    @Property(tries = 300)
    void aVoidedEntryIsAsIfItHadNeverBeenWritten(
            @ForAll("entries") List<Entry> kept,
            @ForAll("entries") List<Entry> voided,
            @ForAll("days") LocalDate asOf) {
        SamplePlant plant = new SamplePlant(FIRST);
        Worker worker = plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);
        kept.forEach(entry -> write(plant, worker, entry));
        List<Optional<WorkerSchedule>> schedules = schedules(plant, worker, asOf);
        List<Optional<VaccineGroupForecast>> forecasts = forecasts(plant, worker, asOf);

        List<Change> voids =
                voided.stream().map(entry -> write(plant, worker, entry)).toList();
        boolean mattered = !forecasts(plant, worker, asOf).equals(forecasts);
        plant.register.save(voids);

        assertThat(schedules(plant, worker, asOf)).isEqualTo(schedules);
        assertThat(forecasts(plant, worker, asOf)).isEqualTo(forecasts);
        Statistics.label("mattered")
                .collect(mattered)
                .coverage(checker -> checker.check(true).percentage(share -> share > 20));
    }

    /// Writes an entry; the change that voids it.
    private static Change write(SamplePlant plant, Worker worker, Entry entry) {
        if (entry.vaccine() == null) {
            Observation recovery = plant.recovery(worker, entry.day());
            return new Change(recovery, recovery.voided(VOIDED));
        }
        Dose dose = plant.dose(worker, entry.vaccine(), entry.day());
        return new Change(dose, dose.voided(VOIDED));
    }

    private static List<Optional<WorkerSchedule>> schedules(SamplePlant plant, Worker worker, LocalDate asOf) {
        List<Optional<WorkerSchedule>> schedules = new ArrayList<>();
        for (String group : RULES.vaccineGroups()) {
            schedules.add(scheduler(group).schedule(worker, plant.register.snapshot(), asOf));
        }
        return schedules;
    }

    private static List<Optional<VaccineGroupForecast>> forecasts(SamplePlant plant, Worker worker, LocalDate asOf) {
        List<Optional<VaccineGroupForecast>> forecasts = new ArrayList<>();
        for (String group : RULES.vaccineGroups()) {
            forecasts.add(Optional.ofNullable(scheduler(group)
                    .explain(worker, plant.register.snapshot(), asOf)
                    .forecast()));
        }
        return forecasts;
    }

    private static ForecastScheduler scheduler(String group) {
        return new ForecastScheduler(RULES, new Forecaster(), group);
    }
}
