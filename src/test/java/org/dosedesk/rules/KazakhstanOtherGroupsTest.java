package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.Gender;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.testkit.Rules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When doses against other diseases than COVID-19 are due, worked by hand from the sources that the rule files
/// name.
class KazakhstanOtherGroupsTest {
    private static final RuleLibrary RULES = Rules.KAZAKHSTAN;

    /// An empty status: the group does not concern the person. Doses are "CVX day" or, where the rules ask for the
    /// product, "CVX:trade name day"; observations "code day".
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Td | 1980-03-15 | | | 2026-11-22 | NOT_COMPLETE | 1996-03-15 | | From 16 on, no dose known (practice)
            Td | 1980-03-15 | | 139 2016-11-23 | 2026-11-22 | NOT_COMPLETE | 2016-12-23 | 2017-01-06 | One dose of an adult is the first of three: 30 to 45 days (instruction)
            Td | 1980-03-15 | | 139 2016-01-10, 139 2016-02-10 | 2016-03-01 | NOT_COMPLETE | 2016-08-10 | 2016-11-09 | The third 6 to 9 months after the second (instruction)
            Td | 1980-03-15 | | 139 2016-01-10, 139 2016-02-03 | 2016-03-01 | NOT_COMPLETE | 2016-08-03 | 2016-11-02 | 28 days less 4 count (CDC)
            Td | 1980-03-15 | | 139 2016-01-10, 139 2016-02-02 | 2016-03-01 | NOT_COMPLETE | 2016-03-03 | 2016-03-17 | 5 days early: repeated, counted from the void dose (CDC)
            Td | 1980-03-15 | | 139 2016-01-10, 139 2016-02-10, 139 2016-08-10 | 2026-08-09 | NOT_COMPLETE | 2026-08-10 | 2026-09-06 | Ten years: the day before; overdue from 10 years and 4 weeks (CDC)
            Td | 1980-03-15 | | 139 2016-01-10, 139 2016-02-10, 139 2016-08-10 | 2026-08-10 | NOT_COMPLETE | 2026-08-10 | 2026-09-06 | Ten years: the day
            Td | 1980-03-15 | | 139 2015-07-01, 139 2015-08-01, 139 2016-02-29 | 2026-11-22 | NOT_COMPLETE | 2026-03-01 | 2026-03-28 | Ten years from a leap day
            Td | 1980-03-15 | | 139 2011-07-01, 139 2011-08-01, 139 2012-02-29 | 2020-12-31 | NOT_COMPLETE | 2022-03-01 | 2022-03-28 | No 29 February 2022
            Td | 1980-03-15 | | 139 2009-09-01, 139 2009-10-05, 139 2010-05-05, 139 2015-08-31 | 2022-02-25 | NOT_COMPLETE | 2025-08-31 | 2025-09-27 | An early booster counts and restarts the ten years
            Td | 1980-03-15 | | 139 2009-09-01, 139 2009-10-05, 139 2010-05-05, 139 2010-06-01 | 2022-02-25 | NOT_COMPLETE | 2020-06-01 | 2020-06-28 | However early: the CDC names no minimum
            Td | 1980-03-15 | | 139 2009-09-01, 139 2009-10-05, 139 2010-05-05, 35:Tetanus toxoid 2016-11-22 | 2022-02-25 | NOT_COMPLETE | 2020-05-05 | 2020-06-01 | A tetanus-only dose after a wound puts diphtheria off not at all
            Td | 1980-03-15 | | 139 2009-09-01, 139 2009-10-05, 139 2010-05-05, 35:Tetanus toxoid 2016-11-22, ad-m:AD-M 2020-05-05 | 2022-02-25 | NOT_COMPLETE | 2026-11-22 | 2026-12-19 | Two clocks: AD-M for diphtheria, the wound's for tetanus
            Td | 1980-03-15 | | 35:Tetanus toxoid 1.0 ml 2020-01-10, ad-m:AD-M 2019-01-10, ad-m:AD-M 2019-02-10, ad-m:AD-M 2019-08-10 | 2020-03-01 | NOT_COMPLETE | 2020-07-10 | 2022-01-09 | Shortened scheme: a double dose, 6 months to 2 years later a single one (instruction)
            Td | 1980-03-15 | | 01 1980-06-15, 01 1980-07-30, 01 1980-09-15, 01 1982-03-15, 139 1996-03-20 | 2020-01-01 | NOT_COMPLETE | 2006-03-20 | 2006-04-16 | Childhood doses count; ten years from the dose at 16
            Influenza | 1980-03-15 | 055 2020-01-01 |                                | 2021-09-01 | NOT_COMPLETE | 2021-09-15 | 2021-11-15 | Season 2021/22, before its first day
            Influenza | 1980-03-15 | 055 2020-01-01 | 88 2020-10-01                  | 2021-10-01 | NOT_COMPLETE | 2021-09-15 | 2021-11-15 | Last season's dose doesn't count for this one
            Influenza | 1980-03-15 | 055 2020-01-01 | 88 2021-08-01                  | 2021-10-01 | NOT_COMPLETE | 2022-09-15 |            | A dose from August on counts
            Influenza | 1980-03-15 | 055 2020-01-01 | 88 2021-07-31                  | 2021-10-01 | NOT_COMPLETE | 2021-09-15 | 2021-11-15 | A dose in July was for the season before
            Influenza | 1980-03-15 | 055 2020-01-01 | 140 2021-10-10                 | 2022-05-30 | NOT_COMPLETE | 2022-09-15 |            | One dose a season
            Influenza | 1980-03-15 | 055 2020-01-01 | 140 2021-10-10                 | 2022-08-01 | NOT_COMPLETE | 2022-09-15 | 2022-11-15 | The next season's rules hold from August on
            TBE | 1980-03-15 | | | 2022-04-01 | | | | Nobody outside the field crews
            TBE | 1980-03-15 | field-crew 2022-01-10 | | 2022-04-01 | NOT_COMPLETE | 1996-03-15 | | From 16 on
            TBE | 1980-03-15 | driver 2022-01-10 | 224:TicoVac 2022-01-31 | 2022-04-01 | NOT_COMPLETE | 2022-03-01 | 2022-04-30 | TicoVac 1-3 months (WHO); no 31 February, no 31 April
            TBE | 1980-03-15 | field-crew 2022-01-10 | 224:TicoVac 2022-02-01, 224:TicoVac 2022-03-01 | 2022-04-01 | NOT_COMPLETE | 2022-08-01 | 2023-02-28 | TicoVac 5-12 months after the second (WHO)
            TBE | 1980-03-15 | field-crew 2022-01-10 | 224:TicoVac 2022-02-01, 224:TicoVac 2022-03-01, 224:TicoVac 2022-09-30 | 2025-09-29 | NOT_COMPLETE | 2025-09-30 | 2026-09-29 | Every three years (practice)
            TBE | 1980-03-15 | field-crew 2022-01-10 | 224:TicoVac 2022-02-01, 224:TicoVac 2022-03-01, 224:TicoVac 2022-09-30, 224:TicoVac 2025-09-26 | 2025-10-01 | NOT_COMPLETE | 2028-09-26 | 2029-09-25 | A booster 4 days early counts
            TBE | 1980-03-15 | field-crew 2022-01-10 | 224:TicoVac 2022-02-01, 224:TicoVac 2022-03-01, 224:TicoVac 2022-09-30, 224:TicoVac 2025-09-25 | 2025-10-01 | NOT_COMPLETE | 2025-10-25 | 2026-09-29 | 5 days early: repeated a month later, three years still from the dose that counts
            TBE | 1980-03-15 | field-crew 2022-01-10 | 77:Encepur 2022-02-01, 77:Encepur 2022-03-01 | 2022-04-01 | NOT_COMPLETE | 2022-12-01 | 2023-02-28 | Encepur 9-12 months after the second (WHO)
            TBE | 1980-03-15 | field-crew 2022-01-10 | 77:Encepur 2022-02-01, 77:Encepur 2022-02-08, 77:Encepur 2022-02-22 | 2022-04-01 | NOT_COMPLETE | 2023-02-22 | 2023-08-21 | Encepur on days 0, 7 and 21: 12-18 months after the third (instruction)
            TBE | 1980-03-15 | field-crew 2022-01-10 | 77:TBE-Moscow 2022-02-01 | 2022-04-01 | NOT_COMPLETE | 2022-07-01 | 2022-08-31 | TBE-Moscow 1-7 months, best 5-7 (WHO)
            TBE | 1980-03-15 | field-crew 2022-01-10 | 77:TBE-Moscow 2022-02-01, 77:TBE-Moscow 2022-07-01 | 2022-08-01 | NOT_COMPLETE | 2023-07-01 | 2023-12-31 | TBE-Moscow 12 months after the second (WHO); overdue after 18, ours
            TBE | 1980-03-15 | field-crew 2022-01-10 | 77:TBE-Moscow 2022-02-01, 77:TBE-Moscow 2022-07-01, 77:TBE-Moscow 2022-12-01 | 2022-12-02 | NOT_COMPLETE | 2023-12-01 | 2024-05-31 | 5 months, as of TicoVac, are too soon: 12 again from the void dose
            TBE | 1980-03-15 | field-crew 2022-01-10 | 77:Klesch-E-Vak 2022-02-01, 77:Klesch-E-Vak 2022-02-15 | 2022-03-01 | NOT_COMPLETE | 2023-02-15 | 2023-08-14 | Klesch-E-Vak accelerated: 14 days (instruction), then 12 months
            TBE | 1980-03-15 | field-crew 2022-01-10 | 77:EnceVir 2022-03-01, 77:EnceVir 2022-03-28 | 2022-04-01 | NOT_COMPLETE | 2023-03-28 | 2023-09-27 | EnceVir from 1 month on (instruction), less 4 days
            TBE | 1980-03-15 | field-crew 2022-01-10 | 77:EnceVir 2022-03-01, 77:EnceVir 2022-03-27 | 2022-04-01 | NOT_COMPLETE | 2022-08-27 | 2022-10-26 | EnceVir 5 days early: repeated 5-7 months later
            TBE | 1980-03-15 | field-crew 2022-01-10 | 224:TicoVac 2022-02-01, 77:TBE-Moscow 2022-03-01 | 2022-04-01 | NOT_COMPLETE | 2023-03-01 | 2023-08-31 | Mixed products: the longer interval of the two, ours
            TBE | 1980-03-15 | field-crew 2022-01-10 | 222:Tick-borne encephalitis, unspecified 2022-02-01 | 2022-04-01 | NOT_COMPLETE | 2022-07-01 | 2022-08-31 | Product unknown: the longest
            HepB | 1980-03-15 | | 43 2021-01-10 | 2022-02-25 | | | | Nobody outside health care
            HepB | 1980-03-15 | 055 2015-01-01 | 43 2022-01-31 | 2022-02-25 | NOT_COMPLETE | 2022-03-01 | 2022-04-30 | One month after the first (WHO); overdue after three, ours
            HepB | 1980-03-15 | 055 2015-01-01 | 43 2022-01-10, 43 2022-02-10 | 2022-02-25 | NOT_COMPLETE | 2022-07-10 | 2023-01-09 | Six months after the first (instruction); overdue after twelve, ours
            HepB | 1980-03-15 | 055 2015-01-01 | 43 2021-01-10, 43 2021-12-10 | 2022-01-01 | NOT_COMPLETE | 2022-02-04 | 2022-02-04 | A late second dose: 8 weeks to the third (CDC)
            HepB | 1980-03-15 | 055 2015-01-01 | 43 2021-01-10, 43 2021-02-10, 43 2021-07-10 | 2022-02-25 | COMPLETE | | | No routine booster (WHO)
            HepB | 1980-03-15 | 055 2015-01-01 | 43 2021-01-10, 43 2021-02-10, 43 2021-04-28 | 2022-02-25 | COMPLETE | | | 16 weeks after the first less 4 days (CDC)
            HepB | 1980-03-15 | 055 2015-01-01 | 43 2021-01-10, 43 2021-02-10, 43 2021-04-27 | 2021-05-01 | NOT_COMPLETE | 2021-07-10 | 2022-01-09 | 5 days early: once more
            HepB | 1980-03-15 | 055 2015-01-01 | 43 2021-01-10, 43 2021-02-10, 43 2021-03-10 | 2021-05-01 | NOT_COMPLETE | 2022-01-10 | | 0-1-2-12 months: after an accelerated start the dose at 12 months is needed (instruction)
            HepB | 1980-03-15 | 055 2015-01-01 | 43 2021-01-10, 43 2021-01-17, 43 2021-01-31 | 2021-05-01 | NOT_COMPLETE | 2022-01-10 | | 0-7-21 days and 12 months (practice)
            HepB | 1980-03-15 | 055 2015-01-01 | 08 1980-03-15, 08 1980-05-15, 08 1980-07-15 | 2022-02-25 | COMPLETE | | | From birth on, 0-2-4 months (WHO)
            HepB | 1980-03-15 | 055 2015-01-01, 019 2019-05-05 | | 2022-02-25 | IMMUNE | | | Antibodies shown
            HepB | 1980-03-15 | 055 2015-01-01, had-hepatitis-b 2019-05-05 | | 2022-02-25 | IMMUNE | | | Had hepatitis B
            HepA | 1980-03-15 | | | 2022-02-25 | | | | By epidemiological indication only (egov.kz)
            HepA | 1980-03-15 | epidemic-indication 2022-01-01 | 52 2022-01-10 | 2022-02-25 | NOT_COMPLETE | 2022-07-10 | 2023-01-09 | 6-12 months (instruction)
            HepA | 1980-03-15 | epidemic-indication 2022-01-01 | 52 2022-01-10, 83 2022-07-06 | 2022-08-01 | COMPLETE | | | 6 months less 4 days, another product (CDC)
            HepA | 1980-03-15 | epidemic-indication 2022-01-01 | 52 2022-01-10, 52 2022-07-05 | 2022-08-01 | NOT_COMPLETE | 2023-01-05 | 2023-07-04 | 5 days early: six months from the void dose
            HepA | 1980-03-15 | epidemic-indication 2022-01-01 | 104 2022-01-10, 104 2022-02-10 | 2022-02-25 | NOT_COMPLETE | 2022-07-10 | | Twinrix: three doses for hepatitis A
            Typhoid | 1980-03-15 | treatment-plant-worker 2020-01-01 | 101 2022-02-26 | 2025-02-25 | NOT_COMPLETE | 2025-02-26 | 2026-02-25 | Every three years: the day before (WHO)
            Typhoid | 1980-03-15 | treatment-plant-worker 2020-01-01 | 101 2020-02-29 | 2023-02-28 | NOT_COMPLETE | 2023-03-01 | 2024-02-28 | Three years from a leap day
            Typhoid | 1980-03-15 | treatment-plant-worker 2020-01-01 | 101 2020-03-01, 101 2022-02-25 | 2022-03-01 | NOT_COMPLETE | 2025-02-25 | 2026-02-24 | Two years less 4 days count (CDC)
            Typhoid | 1980-03-15 | treatment-plant-worker 2020-01-01 | 101 2020-03-01, 101 2022-02-24 | 2022-03-01 | NOT_COMPLETE | 2023-03-01 | 2024-02-29 | 5 days early: three years still from the dose that counts
            Typhoid | 1980-03-15 | treatment-plant-worker 2020-01-01 | 190 2020-03-01 | 2025-02-25 | COMPLETE | | | Conjugate: one dose, no booster established (WHO)
            Typhoid | 1980-03-15 | | | 2025-02-25 | | | | Nobody outside the treatment works
            Rabies | 1980-03-15 | 062 2022-01-01 | 176:Rabipur 2022-01-10 | 2022-01-12 | NOT_COMPLETE | 2022-01-17 | 2022-01-23 | Day 7 (instruction)
            Rabies | 1980-03-15 | 062 2022-01-01 | 176:Rabipur 2022-01-10, 176:Rabipur 2022-01-16 | 2022-01-18 | NOT_COMPLETE | 2022-01-23 | 2022-01-29 | Day 6: no days of grace (ACIP)
            Rabies | 1980-03-15 | 062 2022-01-01 | 176:Rabipur 2022-01-10, 176:Rabipur 2022-01-17 | 2022-01-20 | NOT_COMPLETE | 2022-01-31 | 2022-02-23 | Rabipur on day 21 (WHO); overdue from day 45, ours
            Rabies | 1980-03-15 | 062 2022-01-01 | 18:KOKAV 2022-01-10, 18:KOKAV 2022-01-17 | 2022-01-20 | NOT_COMPLETE | 2022-02-09 | 2022-02-23 | KOKAV on day 30 (instruction)
            Rabies | 1980-03-15 | 062 2022-01-01 | 90:Rabies, unspecified 2022-01-10, 90:Rabies, unspecified 2022-01-17 | 2022-01-20 | NOT_COMPLETE | 2022-02-09 | 2022-02-23 | Product unknown: the longer
            Rabies | 1980-03-15 | 062 2022-01-01 | 18 2022-01-10, 18 2022-01-17, 18 2022-01-31 | 2022-02-20 | NOT_COMPLETE | 2023-01-31 | 2024-01-30 | A booster after a year (instruction)
            Rabies | 1980-03-15 | 062 2022-01-01 | 18 2022-01-10, 18 2022-01-17, 18 2022-01-31, 18 2023-01-31 | 2023-02-20 | NOT_COMPLETE | 2026-01-31 | 2027-01-30 | Then every three years (practice)
            Rabies PEP | 1980-03-15 | | | 2022-05-01 | | | | Nobody who was not bitten
            Rabies PEP | 1980-03-15 | bite 2022-05-01 | | 2022-05-01 | NOT_COMPLETE | 2022-05-01 | 2022-05-01 | Day 0 (instruction: 0-3-7-14-30-90)
            Rabies PEP | 1980-03-15 | bite 2022-05-01 | 176 2022-05-01 | 2022-05-02 | NOT_COMPLETE | 2022-05-04 | 2022-05-04 | Day 3; overdue the next day
            Rabies PEP | 1980-03-15 | bite 2022-05-01 | 176 2022-05-01, 176 2022-05-04 | 2022-05-05 | NOT_COMPLETE | 2022-05-08 | 2022-05-08 | Day 7
            Rabies PEP | 1980-03-15 | bite 2022-05-01 | 176 2022-05-01, 176 2022-05-06 | 2022-05-06 | NOT_COMPLETE | 2022-05-10 | 2022-05-10 | Two days late: resumed, not restarted (WHO)
            Rabies PEP | 1980-03-15 | bite 2022-05-01 | 176 2022-05-01, 176 2022-05-04, 176 2022-05-08, 176 2022-05-15, 176 2022-05-31 | 2022-06-01 | NOT_COMPLETE | 2022-07-30 | 2022-07-30 | Day 90
            Rabies PEP | 1980-03-15 | bite 2022-05-01 | 176 2022-05-01, 176 2022-05-04, 176 2022-05-08, 176 2022-05-15, 176 2022-05-31, 176 2022-07-30 | 2022-08-01 | COMPLETE | | | Six doses
            Measles | 1980-03-15 | by-wish 2023-01-01 | | 2023-11-28 | | | | Before the campaign
            Measles | 1980-03-15 | | 05 1981-04-01 | 2023-11-29 | | | | Adults are offered, not called
            Measles | 1980-03-15 | by-wish 2023-01-01 | 05 1981-04-01 | 2023-11-29 | NOT_COMPLETE | 1981-04-29 | | One dose in childhood, 28 days to the second; no source names a latest day
            Measles | 1980-03-15 | by-wish 2023-01-01 | 05 1981-03-11 | 2023-11-29 | NOT_COMPLETE | 1981-04-08 | | 12 months less 4 days count (CDC)
            Measles | 1980-03-15 | by-wish 2023-01-01 | 05 1981-02-10 | 2023-11-29 | NOT_COMPLETE | 1981-03-15 | | A dose at 11 months is one more, not the first (WHO)
            Measles | 1980-03-15 | by-wish 2023-01-01 | 05 1981-04-01, 03 2023-12-01 | 2023-12-02 | COMPLETE | | | Two doses in a life
            Measles | 1980-03-15 | by-wish 2023-01-01, had-measles 1990-05-01 | | 2023-11-29 | IMMUNE | | | Had measles
            Measles | 2000-03-15 | 055 2015-01-01 | | 2026-02-18 | | | | The day before decree 3 of 19.02.2026
            Measles | 1996-02-20 | 055 2015-01-01 | | 2026-02-19 | NOT_COMPLETE | 1997-02-20 | | Decree 3: medics under 30
            Measles | 1996-02-19 | 055 2015-01-01 | | 2026-02-19 | | | | A medic of 30
            Rubella | 1980-03-15 | by-wish 2023-01-01 | 05 1981-04-01 | 2023-11-29 | NOT_COMPLETE | 1981-03-15 | | A vaccine of measles alone is none against rubella
            Rubella | 1980-03-15 | by-wish 2023-01-01 | 03 1981-04-01 | 2023-11-29 | COMPLETE | | | One dose (WHO)
            Mumps | 1980-03-15 | by-wish 2023-01-01 | 03 1981-04-01 | 2023-11-29 | NOT_COMPLETE | 1981-04-29 | | Two doses, 28 days apart (WHO)
            Varicella | 1980-03-15 | | | 2024-02-25 | | | | By wish only
            Varicella | 1980-03-15 | by-wish 2023-01-01 | 21 2024-01-10 | 2024-01-25 | NOT_COMPLETE | 2024-02-07 | | 28 days (CDC)
            Varicella | 1980-03-15 | by-wish 2023-01-01 | 21 2024-01-10, 21 2024-02-03 | 2024-02-25 | COMPLETE | | | 28 days less 4 (CDC)
            Varicella | 1980-03-15 | by-wish 2023-01-01 | 21 2024-01-10, 21 2024-02-02 | 2024-02-25 | NOT_COMPLETE | 2024-03-01 | | 5 days early: 28 days from the void dose
            Varicella | 1980-03-15 | by-wish 2023-01-01, had-varicella 1986-01-01 | | 2024-02-25 | IMMUNE | | | Had chickenpox
            Pneumococcal | 1980-03-15 | by-wish 2023-01-01 | 133 2022-01-10 | 2023-01-09 | NOT_COMPLETE | 2023-01-10 | | PPSV23 a year after PCV13 (CDC)
            Pneumococcal | 1980-03-15 | 154 2021-01-01 | 133 2022-01-10 | 2022-02-25 | NOT_COMPLETE | 2022-03-07 | | 8 weeks in a weakened immune system (CDC)
            Pneumococcal | 1980-03-15 | by-wish 2023-01-01 | 33 2022-01-10 | 2023-01-09 | NOT_COMPLETE | 2023-01-10 | | After PPSV23 a year to a conjugate (CDC)
            Pneumococcal | 1980-03-15 | by-wish 2023-01-01 | 216 2022-01-10 | 2023-01-09 | COMPLETE | | | PCV20 once (CDC)
            Tularaemia | 1980-03-15 | | | 2022-02-25 | | | | Nobody outside natural foci
            Tularaemia | 1980-03-15 | natural-focus 2020-01-01 | tularaemia-live 2020-05-05 | 2022-02-25 | NOT_COMPLETE | 2025-05-05 | | After 5 years (instruction)
            Tularaemia | 1980-03-15 | natural-focus 2020-01-01, had-tularaemia 2010-01-01 | | 2022-02-25 | IMMUNE | | | Had tularaemia
            Anthrax | 1980-03-15 | natural-focus 2020-01-01 | anthrax-sti 2022-03-01 | 2022-03-10 | NOT_COMPLETE | 2022-03-22 | 2022-03-30 | 20-30 days, 21 the usual (instruction)
            Anthrax | 1980-03-15 | natural-focus 2020-01-01 | anthrax-sti 2022-03-01, anthrax-sti 2022-03-22 | 2022-04-10 | NOT_COMPLETE | 2023-03-22 | | Then once a year (instruction)
            Anthrax | 1960-03-15 | natural-focus 2019-01-01 | | 2020-03-14 | NOT_COMPLETE | 1974-03-15 | | 14 to 60 years: the day before 60
            Anthrax | 1960-03-15 | natural-focus 2019-01-01 | | 2020-03-15 | AGED_OUT | | | 60
            Plague | 1980-03-15 | plague-area 2020-01-01 | plague-ev 2022-01-10 | 2022-02-25 | NOT_COMPLETE | 2023-01-10 | | Once a year (instruction)
            Plague | 1980-03-15 | plague-area 2020-01-01 | plague-ev 2022-01-10, plague-ev 2022-07-10 | 2022-08-25 | NOT_COMPLETE | 2023-07-10 | | After 6 months, where the danger is great (instruction)
            """)
    void dosesAreDue(
            String group,
            LocalDate born,
            @Nullable String observations,
            @Nullable String doses,
            LocalDate asOf,
            @Nullable String status,
            @Nullable LocalDate recommended,
            @Nullable LocalDate pastDue,
            String why) {
        Optional<VaccineGroupForecast> forecast = forecast(group, born, observations, doses, asOf);

        assertThat(forecast.map(found -> found.status().name()).orElse(null))
                .as(why)
                .isEqualTo(status);
        assertThat(forecast.map(VaccineGroupForecast::recommended).orElse(null))
                .as(why)
                .isEqualTo(recommended);
        assertThat(forecast.map(VaccineGroupForecast::pastDue).orElse(null))
                .as(why)
                .isEqualTo(pastDue);
    }

    /// Decree 25 of 23.05.2022, in force on 25.05.2022: 6 months after the first booster, for those from 50 years
    /// on and for named groups. Overdue after three months more, which is ours.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1970-03-15 |                                 | 2022-05-24 | COMPLETE     |            |            | The day before the decree
            1970-03-15 |                                 | 2022-05-25 | NOT_COMPLETE | 2022-07-20 | 2022-10-19 | From 50 on
            1990-03-15 |                                 | 2022-05-25 | COMPLETE     |            |            | Under 50, in no group
            1972-07-21 |                                 | 2022-07-20 | COMPLETE     |            |            | 50 tomorrow
            1972-07-20 |                                 | 2022-07-20 | NOT_COMPLETE | 2022-07-20 | 2022-10-19 | 50 today
            1990-03-15 | 055 2015-01-01                  | 2022-05-25 | NOT_COMPLETE | 2022-07-20 | 2022-10-19 | A medic
            1990-03-15 | second-booster-group 2022-05-25 | 2022-05-25 | NOT_COMPLETE | 2022-07-20 | 2022-10-19 | A teacher
            1970-03-15 | 055 2015-01-01                  | 2022-05-25 | NOT_COMPLETE | 2022-07-20 | 2022-10-19 | A medic from 50 on
            """)
    void secondBoosterIsForSome(
            LocalDate born,
            @Nullable String observations,
            LocalDate asOf,
            String status,
            @Nullable LocalDate recommended,
            @Nullable LocalDate pastDue,
            String why) {
        String course = "501 2021-05-01, 501 2021-05-22, 501 2022-01-20";

        VaccineGroupForecast forecast =
                forecast("COVID-19", born, observations, course, asOf).orElseThrow();

        assertThat(forecast.status().name()).as(why).isEqualTo(status);
        assertThat(forecast.recommended()).as(why).isEqualTo(recommended);
        assertThat(forecast.pastDue()).as(why).isEqualTo(pastDue);
    }

    private static Optional<VaccineGroupForecast> forecast(
            String group, LocalDate born, @Nullable String observations, @Nullable String doses, LocalDate asOf) {
        List<VaccineDoseAdministered> given = new ArrayList<>();
        for (String[] dose : pairs(doses)) {
            String[] product = dose[0].split(":", 2);
            given.add(new VaccineDoseAdministered(
                    String.valueOf(given.size() + 1),
                    LocalDate.parse(dose[1]),
                    product[0],
                    null,
                    product.length > 1 ? product[1] : null));
        }
        List<ActiveObservation> observed = pairs(observations).stream()
                .map(one -> new ActiveObservation(one[0], LocalDate.parse(one[1])))
                .toList();
        Patient patient = new Patient(born, Gender.FEMALE, given, observed);
        return RULES.of(group)
                .flatMap(versions -> versions.inForce(asOf))
                .flatMap(rules -> new Forecaster().forecast(rules, patient, asOf, group));
    }

    /// What stands before each day, and the day.
    private static List<String[]> pairs(@Nullable String text) {
        return Pattern.compile("(\\S.*?) (\\d{4}-\\d\\d-\\d\\d)(?:,\\s*|$)")
                .matcher(text == null ? "" : text)
                .results()
                .map(found -> new String[] {found.group(1), found.group(2)})
                .toList();
    }
}
