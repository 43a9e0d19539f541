package org.dosedesk.secondreading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.series.PatientHistory;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.schedule.supporting.catalog.AntigenAssociation;
import org.jspecify.annotations.Nullable;

/// The patient on the assessment date, and dates as the specification counts them.
///
/// @param doses up to the assessment date; for the order within a day, of which the text says nothing, the engine's
public record Person(RuleSet rules, Patient patient, LocalDate asOf, List<VaccineDoseAdministered> doses) {

    /// What an empty begin and an empty end date are taken for in the attribute tables.
    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    static Person of(RuleSet rules, Patient patient, LocalDate asOf) {
        return new Person(
                rules,
                patient,
                asOf,
                new PatientHistory(patient, asOf, rules.conflicts(), rules.associations()).doses());
    }

    /// CALCDT-1 to CALCDT-6.
    static LocalDate plus(LocalDate date, TimeSpan span) {
        YearMonth month = YearMonth.from(date).plusYears(span.years()).plusMonths(span.months());
        LocalDate moved;
        try {
            moved = month.atDay(date.getDayOfMonth());
        } catch (DateTimeException notReal) {
            moved = month.plusMonths(1).atDay(1);
        }
        return moved.plusWeeks(span.weeks()).plusDays(span.days());
    }

    /// An age as a date, `empty` without one.
    LocalDate age(@Nullable TimeSpan span, LocalDate empty) {
        return span == null ? empty : plus(patient.birthDate(), span);
    }

    /// Whether `day` lies at or after one age and before another.
    boolean isBetween(@Nullable TimeSpan begin, @Nullable TimeSpan end, LocalDate day) {
        return !age(begin, FIRST_DAY).isAfter(day) && day.isBefore(age(end, LAST_DAY));
    }

    /// RELEVANT-1 and RELEVANT-2.
    static boolean isUsed(EffectivePeriod period, LocalDate anchor) {
        LocalDate from = period.from() == null ? FIRST_DAY : period.from();
        LocalDate to = period.to() == null ? LAST_DAY : period.to();
        return !anchor.isBefore(from) && !anchor.isAfter(to);
    }

    /// Section 4.2: the doses that hold an antigen at the age at which they were given.
    List<VaccineDoseAdministered> holding(String antigen) {
        List<VaccineDoseAdministered> found = new ArrayList<>();
        for (VaccineDoseAdministered dose : doses) {
            for (AntigenAssociation association : rules.associations().getOrDefault(dose.cvx(), List.of())) {
                if (association.antigen().equals(antigen)
                        && isBetween(association.beginAge(), association.endAge(), dose.date())
                        && !found.contains(dose)) {
                    found.add(dose);
                }
            }
        }
        return found;
    }

    /// The observations with a code that are known on the assessment date.
    List<ActiveObservation> observed(String code) {
        return patient.observations().stream()
                .filter(one -> one.code().equals(code))
                .filter(one -> one.date() == null || !one.date().isAfter(asOf))
                .toList();
    }
}
