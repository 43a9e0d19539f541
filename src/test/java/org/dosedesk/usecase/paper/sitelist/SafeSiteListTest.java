package org.dosedesk.usecase.paper.sitelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.paper.sitelist.draft.LeftOut;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a list makes of contraindications, of another vaccine for one row, and of lists that are still out.
class SafeSiteListTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final Id<Vaccine> VERO_CELL = Id.ofCode("vero-cell");
    private static final Id<Vaccine> QAZVAC = Id.ofCode("qazvac");

    private final SamplePlant plant = new SamplePlant(TODAY);

    @Test
    void whoeverIsExemptFromTheVaccineOfferedIsListedWithARemark() {
        Worker worker = due("Әбенов");
        plant.exemption(worker, "vero-cell", LocalDate.of(2021, 5, 12));

        SiteListDraft draft = draft("COVID-19", VERO_CELL);
        SiteList list = prepare("COVID-19").confirm(draft, choices(VERO_CELL, Map.of()));

        assertThat(draft.leftOut()).isEmpty();
        assertThat(list.rows())
                .singleElement()
                .extracting(SiteListRow::remark)
                .isEqualTo("not Vero Cell: medical exemption 12.05.2021");
    }

    @Test
    void leftToTheClinicARowSaysWhichVaccinesNot() {
        Worker worker = due("Әбенов");
        plant.observation(worker, "187", LocalDate.of(2020, 1, 2));

        SiteList list = prepare("COVID-19").confirm(draft("COVID-19", null), choices(null, Map.of()));

        assertThat(list.rows().getFirst().remark())
                .startsWith("not Sputnik Light, ")
                .endsWith(": allergy to polysorbate 80 02.01.2020");
    }

    @Test
    void theVaccineOfferedIsNamedFirst() {
        Worker worker = due("Әбенов");
        plant.exemption(worker, "coronavac", LocalDate.of(2021, 5, 12));
        plant.exemption(worker, "vero-cell", LocalDate.of(2021, 6, 12));

        assertThat(draft("COVID-19", VERO_CELL)
                        .candidates()
                        .getFirst()
                        .forbidden()
                        .keySet())
                .extracting(Vaccine::code)
                .containsExactly("vero-cell", "coronavac");
    }

    @Test
    void whoeverMayGetNoVaccineOfTheGroupIsLeftOutAndCounted() {
        Worker allowed = plant.worker("Ким", "Ю", plant.boilers, plant.stationSite);
        Worker pregnant = plant.worker("Ли", "Анна", plant.boilers, plant.stationSite);
        plant.observation(pregnant, "007", LocalDate.of(2022, 1, 10));

        SiteListDraft draft = draft("Measles", null);

        assertThat(draft.candidates())
                .extracting(candidate -> candidate.worker().id())
                .containsExactly(allowed.id());
        assertThat(draft.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.worker()).isEqualTo(pregnant);
            assertThat(left.grade()).isEqualTo(Grade.CONTRAINDICATED);
            assertThat(left.cause().code()).isEqualTo("007");
        });
        assertThat(draft.exempt()).isZero();
        assertThat(draft.exemptInAll()).isEqualTo(1);
    }

    @Test
    void aPrecautionIsCountedApart() {
        Worker pregnant = plant.worker("Ли", "Анна", plant.boilers, plant.stationSite);
        plant.observation(pregnant, "007", LocalDate.of(2022, 1, 10));

        assertThat(draft("Td", null).leftOut())
                .singleElement()
                .extracting(LeftOut::grade)
                .isEqualTo(Grade.PRECAUTION);
    }

    @Test
    void whomADoctorClearedIsListedWithTheDoctorsName() {
        Worker worker = plant.worker("Ли", "Анна", plant.boilers, plant.stationSite);
        plant.observation(worker, "007", LocalDate.of(2022, 1, 10));
        plant.register.save(List.of(Change.add(new Waiver(
                Id.random(),
                worker.id(),
                Waiver.Kind.CLEARANCE,
                Against.vaccineGroup("Td"),
                "Ахметова А. Б.",
                TODAY,
                TODAY.plusDays(30),
                new Recorded(plant.register.clock().instant(), "nurse"),
                null))));

        SiteListDraft draft = draft("Td", null);
        SiteList list = prepare("Td").confirm(draft, choices(null, Map.of()));

        assertThat(draft.leftOut()).isEmpty();
        assertThat(list.rows().getFirst().remark())
                .endsWith("cleared by the doctor (Ахметова А. Б.) until " + DateText.show(TODAY.plusDays(30)));
    }

    @Test
    void anotherVaccineOfARowIsSavedUnlessItIsTheLists() {
        Worker one = due("Әбенов");
        Worker other = due("Бек");
        SiteListDraft draft = draft("COVID-19", VERO_CELL);

        SiteList list =
                prepare("COVID-19").confirm(draft, choices(VERO_CELL, Map.of(one.id(), QAZVAC, other.id(), VERO_CELL)));

        assertThat(list.rows().get(0).vaccine()).isEqualTo(QAZVAC);
        assertThat(list.rows().get(1).vaccine()).isNull();
        assertThat(list.vaccineOf(list.rows().get(1))).isEqualTo(VERO_CELL);
        assertThat(plant.store.load()).contains(list);
    }

    @Test
    void anotherVaccineIsCheckedForItsWorkerBeforeTheListIsSaved() {
        Worker worker = due("Әбенов");
        SiteListDraft draft = draft("COVID-19", VERO_CELL);
        plant.exemption(worker, "qazvac", LocalDate.of(2021, 5, 12));

        assertThatThrownBy(() -> prepare("COVID-19").confirm(draft, choices(VERO_CELL, Map.of(worker.id(), QAZVAC))))
                .isInstanceOfSatisfying(
                        SiteListException.class,
                        e -> assertThat(e.refused().orElseThrow().worker()).isEqualTo(worker));
        assertThat(prepare("COVID-19").earlier()).isEmpty();
    }

    @Test
    void aVaccineAgainstAnotherDiseaseIsRefused() {
        Worker worker = due("Әбенов");
        Id<Vaccine> hepatitis = Id.ofCode("engerix-b");
        SiteListDraft draft = draft("COVID-19", null);

        assertThatThrownBy(() -> draft("COVID-19", hepatitis)).isInstanceOf(SiteListException.class);
        assertThatThrownBy(() -> prepare("COVID-19").confirm(draft, choices(hepatitis, Map.of())))
                .isInstanceOf(SiteListException.class);
        assertThatThrownBy(() -> prepare("COVID-19").confirm(draft, choices(VERO_CELL, Map.of(worker.id(), hepatitis))))
                .isInstanceOf(SiteListException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, COVID-19, true", "30, COVID-19, true", "31, COVID-19, false", "0, Influenza, false"})
    void whoeverStandsOnAListThatIsStillOutIsSaidTo(int daysAgo, String group, boolean said) {
        Worker worker = due("Әбенов");
        list(worker, group, TODAY.minusDays(daysAgo));

        assertThat(draft("COVID-19", null).candidates().getFirst().openLists())
                .isEqualTo(said ? List.of(new OpenList(7, TODAY.minusDays(daysAgo))) : List.of());
    }

    @Test
    void aListThatWasEnteredIsNotOutAnyMore() {
        Worker worker = due("Әбенов");
        SiteList list = list(worker, "COVID-19", TODAY.minusDays(3));
        plant.register.save(List.of(Change.add(attendance(list, false))));
        assertThat(draft("COVID-19", null).candidates().getFirst().openLists()).hasSize(1);

        plant.register.save(List.of(new Change(attendance(list, false), attendance(list, true))));
        assertThat(draft("COVID-19", null).candidates().getFirst().openLists()).isEmpty();
    }

    private SiteList list(Worker worker, String group, LocalDate day) {
        SiteListDraft draft = draft("COVID-19", null);
        SiteListRow row = prepare("COVID-19")
                .provisional(draft, choices(null, Map.of()))
                .list()
                .rows()
                .getFirst();
        assertThat(row.worker()).isEqualTo(worker.id());
        SiteList list = new SiteList(
                Id.random(),
                7,
                plant.stationSite.id(),
                "ЖЭО-9",
                "",
                day,
                group,
                null,
                List.of(row),
                0,
                0,
                "Айгүл",
                Instant.EPOCH,
                "",
                "kk");
        plant.register.save(List.of(Change.add(list)));
        return list;
    }

    private static Attendance attendance(SiteList list, boolean entered) {
        return new Attendance(
                Attendance.idFor(list.id()),
                list.id(),
                entered,
                list.day(),
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                List.of(),
                new Recorded(Instant.EPOCH, "Айгүл"));
    }

    private Worker due(String surname) {
        Worker worker = plant.worker(surname, "Асан", plant.boilers, plant.stationSite);
        plant.dose(worker, "sputnik-v-1", LocalDate.of(2021, 4, 1));
        plant.dose(worker, "sputnik-v-2", LocalDate.of(2021, 5, 1));
        return worker;
    }

    private PrepareSiteList prepare(String group) {
        ForecastScheduler scheduler = new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), group);
        return new PrepareSiteList(plant.register, scheduler, Rules.CONTRAINDICATIONS, day -> "rules", () -> group);
    }

    private SiteListDraft draft(String group, @Nullable Id<Vaccine> vaccine) {
        return prepare(group).draft(plant.stationSite.id(), TODAY, vaccine, Set.of(), true, Progress.NONE);
    }

    private static SiteListChoices choices(@Nullable Id<Vaccine> vaccine, Map<Id<Worker>, Id<Vaccine>> others) {
        return new SiteListChoices("", vaccine, Language.ENGLISH, true, Set.of(), others, null);
    }
}
