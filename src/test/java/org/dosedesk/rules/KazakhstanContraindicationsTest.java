package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.contraindication.Clearance;
import org.dosedesk.domain.contraindication.ContraindicationFacts;
import org.dosedesk.domain.contraindication.ContraindicationFacts.Given;
import org.dosedesk.domain.contraindication.ContraindicationFacts.Reacted;
import org.dosedesk.domain.contraindication.Contraindications;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the built-in list keeps from whom and until when, worked by hand from the sources that each row names: the
/// makers' instructions, the WHO's position papers, the ACIP's table of blood products, decree 28 of 11.06.2021.
class KazakhstanContraindicationsTest {
    private static final Contraindications LIST = BuiltInRuleSets.contraindications();
    private static final Recorded RECORDED = new Recorded(Instant.EPOCH, "nurse");
    private static final Voided VOIDED = new Voided(Instant.EPOCH, "nurse", "a mistake");
    private static final Id<Worker> WORKER = Id.random();

    /// "code first..last" are observations, "code:vaccine day" reactions; a grade with the first day on which
    /// nothing stands against the vaccine, `-` while none is known.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            007 2026-02-01               | priorix         | 2026-03-01 | CONTRAINDICATED | -          | Pregnancy, live (WHO)
            007 2026-02-01               | varivax         | 2026-03-01 | CONTRAINDICATED | -          | Pregnancy, live (WHO)
            007 2026-02-01               | tularaemia-live | 2026-03-01 | CONTRAINDICATED | -          | Pregnancy, live (instruction)
            007 2026-02-01..2026-10-20   | priorix         | 2026-10-20 | CONTRAINDICATED | 2026-10-21 | Until the pregnancy ends
            007 2026-02-01..2026-10-20   | priorix         | 2026-10-21 |                 |            | The day after
            007 2026-02-01               | priorix         | 2026-01-31 |                 |            | Known from its first day on
            007 2026-02-01               | qazvac          | 2026-03-01 | CONTRAINDICATED | -          | Decree 28
            007 2026-02-01               | comirnaty       | 2026-05-23 | CONTRAINDICATED | 2026-05-24 | Comirnaty before week 16 (announcement)
            007 2026-02-01               | comirnaty       | 2026-05-24 |                 |            | Week 16
            007 2026-02-01               | comirnaty       | 2026-10-17 |                 |            | The day before week 37 ends
            007 2026-02-01               | comirnaty       | 2026-10-25 | CONTRAINDICATED | -          | To the end of week 37
            007 2026-02-01               | ads-m           | 2026-03-01 | PRECAUTION      | -          | The instruction forbids, the WHO wants it
            007 2026-02-01               | encevir         | 2026-03-01 | PRECAUTION      | -          | TBE: the doctor decides
            007 2026-02-01               | grippol-plus    | 2026-05-09 | PRECAUTION      | 2026-05-10 | The first trimester waits: 14 weeks
            007 2026-02-01               | grippol-plus    | 2026-05-10 |                 |            | Second trimester
            007 2026-02-01               | pcv13           | 2026-03-01 |                 |            | No source against it
            planning-pregnancy 2026-02-01..2026-06-01 | measles-live | 2026-03-01 |            |            | No rubella in it
            009 2026-02-01               | tularaemia-live | 2026-03-01 | CONTRAINDICATED | -          | Breastfeeding (instruction)
            009 2026-02-01               | priorix         | 2026-03-01 |                 |            | Not a contraindication (WHO)
            009 2026-02-01               | sputnik-light   | 2026-03-01 | CONTRAINDICATED | -          | Decree 28
            birth 2026-02-01             | comirnaty       | 2026-03-14 | CONTRAINDICATED | 2026-03-15 | To the 42nd day (announcement)
            birth 2026-02-01             | comirnaty       | 2026-03-15 |                 |            | The 42nd day
            severe-reaction:qazvac 2021-05-12      | qazvac        | 2022-03-01 | CONTRAINDICATED | - | The same product (WHO)
            severe-reaction:qazvac 2021-05-12      | vero-cell     | 2022-03-01 | PRECAUTION      | - | Another of the group: the doctor
            severe-reaction:qazvac 2021-05-12      | grippol-plus  | 2022-03-01 |                 |   | Another disease
            severe-reaction:sputnik-v-1 2021-05-12 | sputnik-light | 2022-03-01 | CONTRAINDICATED | - | The same vector
            severe-reaction:hayat-vax 2021-05-12   | vero-cell     | 2022-03-01 | CONTRAINDICATED | - | One vaccine under two names
            strong-reaction:qazvac 2021-05-12      | qazvac        | 2022-03-01 | CONTRAINDICATED | - | Over 40 degrees, 8 cm (instruction)
            strong-reaction:qazvac 2021-05-12      | vero-cell     | 2022-03-01 |                 |   | Another product may serve
            122 2021-05-12               | comirnaty       | 2022-03-01 | CONTRAINDICATED | -          | CDC: severe reaction, product not named
            097 2021-05-12               | engerix-b       | 2022-03-01 | CONTRAINDICATED | -          | CDC: hepatitis B
            101 2021-05-12               | ticovac         | 2022-03-01 | CONTRAINDICATED | -          | Egg protein (instruction)
            101 2021-05-12               | rabipur         | 2022-03-01 | CONTRAINDICATED | -          | Egg protein, Rabipur
            101 2021-05-12               | kokav           | 2022-03-01 |                 |            | Not grown in eggs
            101 2021-05-12               | grippol-plus    | 2022-03-01 | PRECAUTION      | -          | Instruction no, WHO yes: the doctor
            110 2021-05-12               | engerix-b       | 2022-03-01 | CONTRAINDICATED | -          | Baker's yeast (WHO)
            107 2021-05-12               | measles-live    | 2022-03-01 | CONTRAINDICATED | -          | Neomycin or gelatin (WHO)
            188 2021-05-12               | comirnaty       | 2022-03-01 | CONTRAINDICATED | -          | Polyethylene glycol (CDC)
            187 2021-05-12               | sputnik-light   | 2022-03-01 | CONTRAINDICATED | -          | Polysorbate (CDC)
            187 2021-05-12               | comirnaty       | 2022-03-01 |                 |            | Another component
            154 2021-05-12               | varivax         | 2022-03-01 | CONTRAINDICATED | -          | Severe immunosuppression, live (WHO)
            154 2021-05-12               | engerix-b       | 2022-03-01 |                 |            | Not live
            155 2021-05-12               | priorix         | 2022-03-01 | PRECAUTION      | -          | HIV: the doctor (WHO)
            158 2025-01-01..2025-03-31   | priorix         | 2026-03-30 | CONTRAINDICATED | 2026-03-31 | 12 months after (instruction)
            158 2025-01-01..2025-03-31   | priorix         | 2026-03-31 |                 |            | 12 months are over
            158 2025-01-01..2025-03-10   | plague-ev       | 2025-09-09 | CONTRAINDICATED | 2025-09-10 | Live bacterial: 6 months (instruction)
            158 2025-01-01..2025-03-10   | plague-ev       | 2025-09-10 |                 |            | 6 months
            acute-illness 2026-03-01..2026-03-10 | ads-m           | 2026-03-23 | CONTRAINDICATED | 2026-03-24 | Two weeks after the recovery (instruction)
            acute-illness 2026-03-01..2026-03-10 | ads-m           | 2026-03-24 |                 |            | Two weeks
            acute-illness 2026-03-01..2026-03-10 | tbe-moscow      | 2026-04-09 | CONTRAINDICATED | 2026-04-10 | TBE, Russian: a month
            acute-illness 2026-03-01..2026-03-10 | encepur         | 2026-03-24 | CONTRAINDICATED | 2026-04-10 | Imported ones: two weeks or a month, the longer (ours)
            acute-illness 2026-03-01..2026-03-10 | rabipur         | 2026-04-09 | CONTRAINDICATED | 2026-04-10 | Rabies before a bite: a month
            acute-illness 2026-03-01             | ads-m           | 2026-05-01 | CONTRAINDICATED | -          | Ill until somebody writes the recovery down
            030 2026-03-01..2026-03-01   | ads-m           | 2026-03-01 | CONTRAINDICATED | 2026-03-02 | Fever on the day (practice)
            recovered-from-covid-19 2022-01-10 | qazvac          | 2022-01-23 | CONTRAINDICATED | 2022-01-24 | Two weeks after COVID-19
            recovered-from-covid-19 2022-01-10 | grippol-plus    | 2022-04-09 | CONTRAINDICATED | 2022-04-10 | Flu three months after COVID-19
            recovered-from-covid-19 2024-01-10 | grippol-plus    | 2024-01-20 |                 |            | From 2024 on a note only
            125 2026-01-10               | priorix         | 2026-04-09 | CONTRAINDICATED | 2026-04-10 | Tetanus Ig: 3 months (ACIP)
            128 2026-01-10               | priorix         | 2026-05-09 | CONTRAINDICATED | 2026-05-10 | Rabies Ig: 4 months
            129 2026-01-10               | varivax         | 2026-06-09 | CONTRAINDICATED | 2026-06-10 | Varicella Ig: 5 months
            133 2026-01-10               | measles-live    | 2026-07-09 | CONTRAINDICATED | 2026-07-10 | Packed red cells: 6 months
            135 2026-01-10               | measles-live    | 2026-08-09 | CONTRAINDICATED | 2026-08-10 | Plasma: 7 months
            131 2026-01-10               | measles-live    | 2026-09-09 | CONTRAINDICATED | 2026-09-10 | Iv immunoglobulin: 8 months
            140 2026-01-10               | measles-live    | 2026-12-09 | CONTRAINDICATED | 2026-12-10 | High doses: 11 months
            125 2026-01-10               | ads-m           | 2026-01-11 |                 |            | Inactivated vaccines: no wait
            tick-ig 2026-05-01           | encevir         | 2026-05-28 | CONTRAINDICATED | 2026-05-29 | Tick Ig: 4 weeks (instruction)
            tick-ig 2026-05-01           | encevir         | 2026-05-29 |                 |            | 4 weeks
            031 2026-01-10               | priorix         | 2026-03-01 | CONTRAINDICATED | -          | Active tuberculosis, rubella-containing (WHO)
            031 2026-01-10               | measles-live    | 2026-03-01 |                 |            | Measles alone
            226 2026-01-10               | tularaemia-live | 2026-03-01 | CONTRAINDICATED | -          | Widespread skin disease, skin vaccines
            027 2026-01-10               | plague-ev       | 2026-03-01 | CONTRAINDICATED | -          | Asthma, plague (instruction)
            connective-tissue-disease 2026-01-10 | tularaemia-live | 2026-03-01 | CONTRAINDICATED | - | Tularaemia (instruction)
            """)
    void aGroundKeepsAVaccineAway(
            String known,
            String vaccine,
            LocalDate day,
            @Nullable String grade,
            @Nullable String allowed,
            String source) {
        assertStands(facts(known, "", List.of()), vaccine, day, grade, allowed, source);
    }

    /// Doses of other vaccines, "code day".
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qazvac 2021-10-01          |                           | grippol-plus    | 2021-10-14 | CONTRAINDICATED | 2021-10-15 | Flu 14 days after COVID-19 (facts 1b)
            qazvac 2021-10-01          |                           | grippol-plus    | 2021-10-15 |                 |            | 14 days
            grippol-plus 2021-10-01    |                           | qazvac          | 2021-10-14 | CONTRAINDICATED | 2021-10-15 | And the other way round
            comirnaty 2024-10-01       |                           | grippol-plus    | 2024-10-02 |                 |            | From 2024 on together, as the WHO says
            priorix 2026-03-01         |                           | varivax         | 2026-03-01 |                 |            | Two live ones on one day
            priorix 2026-03-01         |                           | varivax         | 2026-03-02 | CONTRAINDICATED | 2026-03-29 | Else 28 days apart, no grace
            priorix 2026-03-01         |                           | varivax         | 2026-03-29 |                 |            | 28 days
            tularaemia-live 2026-03-01 |                           | ads-m           | 2026-03-31 | PRECAUTION      | 2026-04-01 | A live skin vaccine: a month (practice)
            ads-m 2026-03-01           |                           | tularaemia-live | 2026-03-31 | PRECAUTION      | 2026-04-01 | A month before one
            ads-m 2026-03-01           |                           | engerix-b       | 2026-03-02 |                 |            | Inactivated ones: no minimum
            ads-m 2026-03-01           | guillain-barre 2026-04-12 | ads-m           | 2027-03-01 | PRECAUTION      | -          | Guillain-Barre six weeks after tetanus toxoid
            ads-m 2026-03-01           | guillain-barre 2026-04-13 | ads-m           | 2027-03-01 |                 |            | A day later
            ads-m 2026-03-01           | guillain-barre 2026-04-12 | ad-m            | 2027-03-01 | PRECAUTION      | -          | Diphtheria toxoid: ours
            """)
    void aDoseKeepsAVaccineAway(
            String doses,
            @Nullable String known,
            String vaccine,
            LocalDate day,
            @Nullable String grade,
            @Nullable String allowed,
            String source) {
        assertStands(facts(known == null ? "" : known, doses, List.of()), vaccine, day, grade, allowed, source);
    }

    @Test
    void afterABiteNothingStandsAgainstTheCourse() {
        ContraindicationFacts facts =
                facts("007 2026-02-01, severe-reaction:rabipur 2020-01-01, bite 2026-03-01", "", List.of());

        assertThat(LIST.against(vaccine("rabipur"), facts, LocalDate.of(2026, 3, 1)))
                .isEmpty();
        assertThat(LIST.against(vaccine("rabipur"), facts, LocalDate.of(2026, 2, 28)))
                .hasSize(2);
    }

    /// It releases what a doctor must weigh, not what is forbidden.
    @Test
    void aDoctorsClearanceReleasesAPrecaution() {
        Waiver doctor = waiver(Waiver.Kind.CLEARANCE, Against.vaccineGroup("Td"), "2026-03-01", "2026-03-31");
        ContraindicationFacts pregnant = facts("007 2026-02-01", "", List.of(doctor));
        ContraindicationFacts ill = facts("acute-illness 2026-03-01", "", List.of(doctor));

        assertThat(LIST.against(vaccine("ads-m"), pregnant, LocalDate.of(2026, 2, 28)))
                .hasSize(1);
        assertThat(LIST.against(vaccine("ads-m"), pregnant, LocalDate.of(2026, 3, 31)))
                .isEmpty();
        assertThat(LIST.against(vaccine("ads-m"), pregnant, LocalDate.of(2026, 4, 1)))
                .hasSize(1);
        assertThat(LIST.against(vaccine("encevir"), pregnant, LocalDate.of(2026, 3, 31)))
                .hasSize(1);
        assertThat(LIST.against(vaccine("ads-m"), ill, LocalDate.of(2026, 3, 2)))
                .hasSize(1);
        assertThat(LIST.against(
                        vaccine("ads-m"),
                        facts("007 2026-02-01", "", List.of(doctor.voided(VOIDED))),
                        LocalDate.of(2026, 3, 31)))
                .hasSize(1);
    }

    @Test
    void anExemptionAgainstOneVaccineLeavesTheOthers() {
        Waiver paper = waiver(
                Waiver.Kind.EXEMPTION, new Against(Against.Scope.VACCINE, "vero-cell"), "2021-05-12", "2022-05-11");
        ContraindicationFacts facts = facts("", "", List.of(paper));
        LocalDate day = LocalDate.of(2022, 2, 25);

        assertStands(facts, "vero-cell", day, "CONTRAINDICATED", "2022-05-12", "the day after its last day");
        assertStands(facts, "qazvac", day, null, null, "another");
        assertStands(facts("", "", List.of(paper.voided(VOIDED))), "vero-cell", day, null, null, "voided");
    }

    /// The group is closed only when no vaccine of it is allowed, with the weakest ground.
    @Test
    void aGroupIsClosedOnlyWhenNoVaccineOfItIsAllowed() {
        LocalDate day = LocalDate.of(2022, 2, 25);

        assertThat(group("COVID-19", facts("strong-reaction:qazvac 2021-05-12", "", List.of()), day)
                        .grade())
                .isNull();
        Clearance reacted = group("COVID-19", facts("severe-reaction:qazvac 2021-05-12", "", List.of()), day);
        assertThat(reacted.grade()).isEqualTo(Grade.PRECAUTION);
        assertThat(reacted.forbidden().get(vaccine("qazvac")))
                .extracting(ActiveContraindication::grade)
                .isEqualTo(Grade.CONTRAINDICATED);
        Clearance pregnant = group("COVID-19", facts("007 2021-12-01", "", List.of()), day);
        assertThat(pregnant.grade()).isEqualTo(Grade.CONTRAINDICATED);
        assertThat(pregnant.allowedFrom(day)).as("Comirnaty from week 16").isEqualTo("2022-03-23");
        assertThat(group("Measles", facts("007 2021-12-01", "", List.of()), day).grade())
                .isEqualTo(Grade.CONTRAINDICATED);
    }

    private static Clearance group(String name, ContraindicationFacts facts, LocalDate day) {
        Map<Vaccine, List<ActiveContraindication>> byVaccine = new LinkedHashMap<>();
        VaccineCatalogue.kazakhstan().stream()
                .filter(vaccine -> vaccine.vaccineGroup().equals(name))
                .forEach(vaccine -> byVaccine.put(vaccine, LIST.against(vaccine, facts, day)));
        return new Clearance(day, byVaccine);
    }

    private static void assertStands(
            ContraindicationFacts facts,
            String vaccine,
            LocalDate day,
            @Nullable String grade,
            @Nullable String allowed,
            String source) {
        List<ActiveContraindication> all = LIST.against(vaccine(vaccine), facts, day);
        Optional<Grade> strongest = all.stream()
                .filter(one -> one.holdsOn(day))
                .map(ActiveContraindication::grade)
                .max(Comparator.naturalOrder());
        assertThat(strongest.map(Grade::name).orElse(null)).as(source).isEqualTo(grade);
        if (grade != null) {
            LocalDate from = new Clearance(day, Map.of(vaccine(vaccine), all)).allowedFrom(day);
            assertThat(from == null ? "-" : from.toString()).as(source).isEqualTo(allowed);
        }
    }

    private static ContraindicationFacts facts(String known, String doses, List<Waiver> waivers) {
        List<Observation> observations = new ArrayList<>();
        List<Reacted> reactions = new ArrayList<>();
        for (String[] one : pairs(known)) {
            String[] days = one[1].split("\\.\\.", -1);
            LocalDate first = LocalDate.parse(days[0]);
            LocalDate last = days.length < 2 ? null : LocalDate.parse(days[1]);
            observations.add(new Observation(Id.random(), WORKER, one[0], null, first, last, RECORDED, null));
            String about = Observation.vaccine(one[0]);
            if (about != null) {
                reactions.add(new Reacted(Observation.ground(one[0]), vaccine(about), first));
            }
        }
        List<Given> given = pairs(doses).stream()
                .map(one -> new Given(vaccine(one[0]), LocalDate.parse(one[1])))
                .toList();
        return new ContraindicationFacts(observations, given, reactions, waivers);
    }

    private static List<String[]> pairs(String text) {
        return text.isBlank()
                ? List.of()
                : Stream.of(text.split(",\\s*", -1))
                        .map(one -> one.split(" ", 2))
                        .toList();
    }

    private static Vaccine vaccine(String code) {
        return VaccineCatalogue.kazakhstan().stream()
                .filter(vaccine -> vaccine.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Waiver waiver(Waiver.Kind kind, Against against, String from, String until) {
        return new Waiver(
                Id.random(),
                WORKER,
                kind,
                against,
                "Dr Serikova",
                LocalDate.parse(from),
                LocalDate.parse(until),
                RECORDED,
                null);
    }
}
