package org.dosedesk.ui.people.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.text.Language;
import org.junit.jupiter.api.Test;

class WhyTextTest {
    private static final LocalDate TODAY = WhyDesk.TODAY;

    private final WhyDesk desk = new WhyDesk();
    private final SamplePlant plant = desk.plant;
    private final Worker worker = desk.worker;

    @Test
    void aSeasonalVaccineHasNoCourseThatCouldBeFinished() {
        LocalDate day = LocalDate.of(2024, 2, 1);
        desk.observe(ObservationKind.HEALTH_CARE);
        assertThat(content("Influenza", day).verdict())
                .isEqualTo("The next dose has been recommended since 15.09.2023 and overdue since 16.11.2023.");

        plant.dose(worker, "grippol-plus", LocalDate.of(2023, 10, 2));
        WhyContent given = content("Influenza", day);
        assertThat(given.verdict())
                .isEqualTo("All doses that the rules require by now have been given. The next dose is recommended from"
                        + " 01.09.2024.");
        assertThat(given.parts().getFirst().doses())
                .extracting(WhyContent.DoseLine::as)
                .containsExactly("repeat dose");
        assertThat(given.parts().getFirst().doses().getFirst().reason())
                .isEqualTo("Aged 43\u00a0years that day; at least 6\u00a0months. The vaccine fits.");
    }

    @Test
    void anUnfinishedCourseSaysSinceWhenItIsOverdue() {
        desk.observe(ObservationKind.FIELD_CREW);
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

        WhyContent.DoseLine line =
                content("COVID-19", TODAY).parts().getFirst().doses().get(1);

        assertThat(line.counts()).isFalse();
        assertThat(line.reason()).contains("These fit: Sputnik V");
    }

    @Test
    void anIllnessIsCountedFromItsRecovery() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 4, 1));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 5, 1));
        plant.recovery(worker, LocalDate.of(2021, 8, 12));

        WhyContent content = content("COVID-19", TODAY);

        assertThat(content.known()).containsExactly("COVID-19, recovery 12.08.2021");
        assertThat(content.parts().getFirst().dates())
                .anyMatch(
                        line -> line.decisive() && line.arithmetic().contains("12.08.2021 (recovery) + 6\u00a0months"));
    }

    @Test
    void aLongTimeIsToldInYears() {
        plant.dose(worker, "ads-m", LocalDate.of(2003, 5, 4));
        plant.dose(worker, "ads-m", LocalDate.of(2013, 6, 4));

        assertThat(content("Td", TODAY).parts().getFirst().doses().get(1).reason())
                .startsWith(
                        "10\u00a0years 1\u00a0month after 04.05.2003 (full course, dose 1); at least 24\u00a0days, that is from 28.05.2003");
    }

    @Test
    void aDoseOfAGroupThatIsNoConcernIsNotEvaluated() {
        plant.dose(worker, "rabipur", LocalDate.of(2021, 10, 2));

        assertThat(content("Rabies", TODAY).parts().getFirst().doses())
                .extracting(WhyContent.DoseLine::as, WhyContent.DoseLine::reason)
                .containsExactly(tuple("not evaluated", "There is no series to evaluate it by."));
    }

    /// From 15 years on the dose at 6 years is not asked for any more (the condition of the built-in rules).
    @Test
    void aDoseLeftOutNamesTheConditionThatHeld() {
        for (String day : List.of("1980-08-01", "1980-09-15", "1980-11-01", "1982-01-10")) {
            plant.dose(worker, "dtp", LocalDate.parse(day));
        }

        assertThat(content("Td", LocalDate.of(2024, 2, 1)).series())
                .extracting(WhyContent.SeriesLine::reason)
                .anySatisfy(reason -> assertThat(reason).contains("Skipped: ").contains("15\u00a0years"));
    }

    @Test
    void thePointsAreToldQuestionByQuestion() {
        plant.dose(worker, "sputnik-v-1", LocalDate.of(2021, 4, 1));

        List<WhyContent.PointsTable> points = content("COVID-19", TODAY).points();

        assertThat(points).hasSize(1);
        assertThat(points.getFirst().heads())
                .startsWith("Series", "One product, and every dose counts?")
                .endsWith("Finished first?", "Sum", "Rank between equal sums");
        assertThat(points.getFirst().lines())
                .filteredOn(WhyContent.PointsLine::won)
                .extracting(WhyContent.PointsLine::cells)
                .singleElement()
                .satisfies(cells -> assertThat(cells)
                        .startsWith("Sputnik V", "+2: yes")
                        .hasSameSizeAs(points.getFirst().heads()));
    }

    /// Tetanus toxoid counts against tetanus only.
    @Test
    void antigensThatDisagreeAreToldOneByOneWithTheOneThatDecides() {
        plant.dose(worker, "ads-m", LocalDate.of(2013, 6, 4));
        plant.dose(worker, "tetanus-toxoid", LocalDate.of(2018, 7, 5));

        WhyContent content = content("Td", LocalDate.of(2024, 2, 1));

        assertThat(content.parts())
                .extracting(WhyContent.Part::title, part -> part.doses().size())
                .containsExactlyInAnyOrder(tuple("Tetanus: Td (ADS-M)", 2), tuple("Diphtheria: Td (ADS-M)", 1));
        assertThat(content.decisions())
                .extracting(WhyContent.DateLine::goal, WhyContent.DateLine::arithmetic, WhyContent.DateLine::source)
                .containsExactly(
                        tuple(
                                "Status",
                                "not complete: it is enough if one has it",
                                "Tetanus: Td (ADS-M); Diphtheria: Td (ADS-M)"),
                        tuple(
                                "May be given from",
                                "05.07.2018: the day of the last dose, as the first of their dates is before it",
                                ""),
                        tuple("Recommended from", "05.07.2018: not before the dose may be given", ""),
                        tuple("Last day before overdue", "05.07.2018: not before the dose may be given", ""));
    }

    @Test
    void antigensThatAgreeAreToldOnce() {
        plant.dose(worker, "ads-m", LocalDate.of(2013, 6, 4));

        WhyContent content = content("Td", TODAY);

        assertThat(content.parts())
                .extracting(WhyContent.Part::title)
                .singleElement()
                .satisfies(title -> assertThat(title).contains("Tetanus", "Diphtheria", "the same for each"));
        assertThat(content.decisions()).isEmpty();
    }

    private WhyContent content(String group, LocalDate asOf) {
        desk.asOf(asOf);
        return desk.content(group, Language.ENGLISH);
    }
}
