package org.dosedesk.ui.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.exemption.ObservationKind;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.junit.jupiter.api.Test;

class WhyTextTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final Worker worker = plant.worker("Мұхамеджанова", "Гүлнәр", plant.boilers, plant.stationSite);

    @Test
    void aSeasonalVaccineHasNoCourseThatCouldBeFinished() {
        LocalDate day = LocalDate.of(2024, 2, 1);
        assertThat(content("Influenza", day).verdict())
                .isEqualTo("The next dose has been recommended since 15.09.2023.");

        plant.dose(worker, "grippol-plus", LocalDate.of(2023, 10, 2));
        WhyContent given = content("Influenza", day);
        assertThat(given.verdict()).isEqualTo("All doses that the rules ask for by now have been given.");
        assertThat(given.doses()).extracting(WhyContent.DoseLine::as).containsExactly("repeat dose");
        assertThat(given.doses().getFirst().reason())
                .isEqualTo("Aged 43 years that day; at least 16 years. The vaccine fits.");
    }

    @Test
    void anUnfinishedCourseSaysSinceWhenItIsOverdue() {
        observe(ObservationKind.FIELD_CREW);
        plant.dose(worker, "ticovac", LocalDate.of(2021, 3, 1));

        WhyContent content = content("TBE", LocalDate.of(2024, 2, 1));

        assertThat(content.verdict())
                .startsWith("The full course is not finished; the next dose is recommended from")
                .contains("Overdue since ");
        assertThat(content.known()).containsExactly("Works in a field crew (01.01.2020)");
    }

    @Test
    void aVaccineThatDoesNotFitIsAnsweredWithThoseThatDo() {
        plant.dose(worker, "sputnik-v-1", LocalDate.of(2021, 6, 1));
        plant.dose(worker, "sputnik-v-1", LocalDate.of(2021, 6, 22));

        WhyContent.DoseLine line = content("COVID-19", TODAY).doses().get(1);

        assertThat(line.counts()).isFalse();
        assertThat(line.reason()).contains("These fit: Sputnik V");
    }

    @Test
    void anIllnessIsCountedFromItsRecovery() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 4, 1));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 5, 1));
        plant.recovery(worker, LocalDate.of(2021, 8, 12));

        WhyContent content = content("COVID-19", TODAY);

        assertThat(content.known()).containsExactly("COVID-19 illness, recovery 12.08.2021");
        assertThat(content.dates())
                .anyMatch(line -> line.decisive() && line.arithmetic().contains("12.08.2021 (recovery) + 6 months"));
    }

    @Test
    void aLongTimeIsToldInYears() {
        plant.dose(worker, "ads-m", LocalDate.of(2003, 5, 4));
        plant.dose(worker, "ads-m", LocalDate.of(2013, 6, 4));

        assertThat(content("Td", TODAY).doses().get(1).reason())
                .startsWith("10 years 1 month after 04.05.2003 (full course, dose 1); at least 4 weeks");
    }

    @Test
    void aDoseOfAGroupThatIsNoConcernIsNotEvaluated() {
        plant.dose(worker, "rabipur", LocalDate.of(2021, 10, 2));

        assertThat(content("Rabies", TODAY).doses())
                .extracting(WhyContent.DoseLine::as, WhyContent.DoseLine::reason)
                .containsExactly(tuple("not evaluated", "No series is there to evaluate it by."));
    }

    private WhyContent content(String group, LocalDate asOf) {
        ForecastScheduler scheduler = new ForecastScheduler(BuiltInRuleSets.kazakhstan(), new Forecaster(), group);
        Snapshot snapshot = plant.register.snapshot();
        return new WhyText(Messages.of(Language.ENGLISH), snapshot)
                .of(worker, scheduler.explain(worker, snapshot, asOf), scheduler.selection(worker, snapshot, asOf));
    }

    private void observe(ObservationKind kind) {
        plant.register.save(List.of(Change.add(new Observation(
                Id.random(),
                worker.id(),
                kind.code(),
                null,
                LocalDate.of(2020, 1, 1),
                null,
                new Recorded(Instant.EPOCH, "Мейіргер"),
                null))));
    }
}
