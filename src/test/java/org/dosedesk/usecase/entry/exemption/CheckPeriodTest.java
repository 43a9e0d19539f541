package org.dosedesk.usecase.entry.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Today is 25.02.2022.
class CheckPeriodTest {
    private final TestPlant plant = new TestPlant();
    private final Worker worker = plant.worker("1001", "Цой Елена", "1984-06-19", plant.boiler);

    @ParameterizedTest
    @CsvSource({
        // from, until, permanent, what is found
        "2022-02-25, 2022-03-15, false, ''",
        "2022-02-25, 2022-02-25, false, ''",
        "2022-02-25,           , true,  ''",
        "2022-02-25,           , false, UNTIL_MISSING",
        "          , 2022-03-15, false, FROM_MISSING",
        "          ,           , false, FROM_MISSING UNTIL_MISSING",
        "2022-03-15, 2022-03-14, false, FROM_IN_FUTURE UNTIL_BEFORE_FROM",
        "2022-02-20, 2022-02-19, false, UNTIL_BEFORE_FROM OVER_ALREADY",
        "1984-06-18, 2022-03-15, false, FROM_BEFORE_BIRTH",
        "1984-06-19, 2022-03-15, false, ''",
        "2022-02-26, 2022-03-15, false, FROM_IN_FUTURE",
        "2022-01-01, 2022-02-24, false, OVER_ALREADY",
    })
    void theDaysOfAnExemption(@Nullable LocalDate from, @Nullable LocalDate until, boolean permanent, String expected) {
        assertThat(names(check().check(waiver(from, until, permanent, "Беременность"))))
                .isEqualTo(expected);
    }

    @Test
    void onlyAnExemptionNeedsAGround() {
        LocalDate today = TestPlant.TODAY;
        assertThat(names(check().check(waiver(today, today, false, " ")))).isEqualTo("GROUND_MISSING");
        WaiverDraft refusal =
                new WaiverDraft(worker.id(), null, Waiver.Kind.REFUSAL, Against.everything(), "", today, null, true);
        assertThat(check().check(refusal)).isEmpty();
    }

    /// One entry lies from 10.02.2022 to 20.03.2022: its days are counted on both ends.
    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022-02-09, COVID-19, EXEMPTION, OVER_ALREADY",
        "2022-01-01, 2022-02-10, COVID-19, EXEMPTION, OVER_ALREADY OVERLAP",
        "2022-03-20, 2022-04-01, COVID-19, EXEMPTION, FROM_IN_FUTURE OVERLAP",
        "2022-03-21, 2022-04-01, COVID-19, EXEMPTION, FROM_IN_FUTURE",
        "2022-02-20, 2022-04-01, Influenza, EXEMPTION, ''",
        "2022-02-20, 2022-04-01, COVID-19, REFUSAL, ''",
    })
    void theSameOfTheSameTimeIsSaid(LocalDate from, LocalDate until, String group, Waiver.Kind kind, String expected) {
        Waiver before = TestPlant.waiver(worker, Waiver.Kind.EXEMPTION, "Острое", "2022-02-10", "2022-03-20");
        plant.save(List.of(before));
        WaiverDraft draft =
                new WaiverDraft(worker.id(), null, kind, Against.vaccineGroup(group), "Острое", from, until, false);

        assertThat(names(check().check(draft))).isEqualTo(expected);
        WaiverDraft correction =
                new WaiverDraft(worker.id(), before, kind, Against.vaccineGroup(group), "Острое", from, until, false);
        assertThat(names(check().check(correction))).doesNotContain("OVERLAP");
    }

    @ParameterizedTest
    @CsvSource({
        // kind, sex, onset, date, until, what is found
        "COVID_19_RECOVERY, FEMALE, 2022-01-10, 2022-01-24,           , ''",
        "COVID_19_RECOVERY, FEMALE, 2022-01-25, 2022-01-24,           , ONSET_AFTER_RECOVERY",
        "COVID_19_RECOVERY, FEMALE, 1984-06-18, 2022-01-24,           , ONSET_BEFORE_BIRTH",
        "COVID_19_RECOVERY, FEMALE,           , 2022-02-26,           , OBSERVED_IN_FUTURE",
        "COVID_19_RECOVERY, FEMALE,           , 1984-06-18,           , FROM_BEFORE_BIRTH",
        "PREGNANT,          FEMALE,           , 2021-10-01, 2022-08-01, ''",
        "PREGNANT,          FEMALE,           , 2021-10-01, 2022-08-02, LONG_PREGNANCY",
        "PREGNANT,          FEMALE,           , 2021-04-25,           , ''",
        "PREGNANT,          FEMALE,           , 2021-04-24,           , LONG_PREGNANCY",
        "PREGNANT,          MALE,             , 2021-10-01, 2022-07-01, UNUSUAL_FOR_SEX",
        "PREGNANT,          UNKNOWN,          , 2021-10-01, 2022-07-01, ''",
        "PREGNANT,          FEMALE,           , 2021-10-01, 2021-09-30, UNTIL_BEFORE_FROM",
        "HEALTH_CARE,       MALE,             , 2015-01-01,           , ''",
        "YEAST_ALLERGY,     MALE,             , 1900-01-01,           , ''",
        "PREGNANT,          FEMALE,           , 1900-01-01,           , FROM_BEFORE_BIRTH LONG_PREGNANCY",
        "FEVER,             MALE,             , 2022-02-01, 2022-02-15, ''",
        "FEVER,             MALE,             , 2022-02-01, 2022-02-16, LONG_FEVER",
        "SEVERE_REACTION,   MALE,             , 2021-05-12,           , PRODUCT_MISSING",
        "ANIMAL_HEALTHY,    MALE,             , 2022-02-01,           , BITE_MISSING",
        "HEALTH_CARE,       MALE,             ,           ,           , FROM_MISSING",
    })
    void theDaysOfAnObservation(
            ObservationKind kind,
            Sex sex,
            @Nullable LocalDate onset,
            @Nullable LocalDate date,
            @Nullable LocalDate until,
            String expected) {
        plant.register.save(List.of(new Change(worker, of(sex))));

        assertThat(names(check().check(new ObservationDraft(worker.id(), null, kind, onset, date, until))))
                .isEqualTo(expected);
    }

    @Test
    void anIllnessTwiceIsTheSameDayAPregnancyTwiceTheSameTime() {
        RecordPeriod record = new RecordPeriod(plant.register);
        LocalDate day = LocalDate.of(2022, 1, 24);
        record.save(new ObservationDraft(worker.id(), null, ObservationKind.COVID_19_RECOVERY, null, day, null));
        record.save(new ObservationDraft(worker.id(), null, ObservationKind.PREGNANT, null, day, day.plusMonths(6)));

        assertThat(found(ObservationKind.COVID_19_RECOVERY, day)).isEqualTo("OVERLAP");
        assertThat(found(ObservationKind.COVID_19_RECOVERY, day.plusDays(1))).isEmpty();
        assertThat(found(ObservationKind.PREGNANT, day.plusDays(1))).isEqualTo("OVERLAP");
        assertThat(found(ObservationKind.BREASTFEEDING, day.plusDays(1))).isEmpty();
    }

    @Test
    void aClearanceNamesTheDoctorAndIsDecidedBeforeItIsWrittenDown() {
        WaiverDraft draft = new WaiverDraft(
                worker.id(),
                null,
                Waiver.Kind.CLEARANCE,
                Against.everything(),
                " ",
                TestPlant.TODAY.plusDays(1),
                null,
                true);
        assertThat(names(check().check(draft))).isEqualTo("OBSERVED_IN_FUTURE DOCTOR_MISSING");
    }

    @Test
    void aBirthEndsThePregnancyAndAReactionFollowsADose() {
        RecordPeriod record = new RecordPeriod(plant.register);
        LocalDate day = LocalDate.of(2022, 1, 24);
        record.save(new ObservationDraft(worker.id(), null, ObservationKind.PREGNANT, null, day.minusMonths(8), null));
        assertThat(found(ObservationKind.BIRTH, day)).isEqualTo("STILL_PREGNANT");
        ObservationDraft reaction =
                new ObservationDraft(worker.id(), null, ObservationKind.SEVERE_REACTION, null, day, null, "vero-cell");
        assertThat(names(check().check(reaction))).isEqualTo("NEVER_GIVEN");
        assertThat(record.save(reaction).code()).isEqualTo("severe-reaction:vero-cell");
    }

    private String found(ObservationKind kind, LocalDate day) {
        return names(check().check(new ObservationDraft(worker.id(), null, kind, null, day, null)));
    }

    private CheckPeriod check() {
        return new CheckPeriod(plant.register.snapshot(), TestPlant.TODAY);
    }

    private WaiverDraft waiver(@Nullable LocalDate from, @Nullable LocalDate until, boolean permanent, String ground) {
        return new WaiverDraft(
                worker.id(),
                null,
                Waiver.Kind.EXEMPTION,
                Against.vaccineGroup(VaccineCatalogue.COVID_19),
                ground,
                from,
                until,
                permanent);
    }

    private Worker of(Sex sex) {
        return SomeWorker.like(worker)
                .sex(sex)
                .employed(worker.hired(), null)
                .speaking(null)
                .worker();
    }

    private static String names(List<PeriodFinding> findings) {
        return String.join(
                " ", findings.stream().map(finding -> finding.problem().name()).toList());
    }
}
