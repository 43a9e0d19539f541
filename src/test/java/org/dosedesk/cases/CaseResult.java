package org.dosedesk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.domain.coverage.WorkerSchedule.Hold;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.usecase.schedule.Explanation;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.jspecify.annotations.Nullable;

/// What the program says of a case, and where it disagrees.
///
/// @param differences one for each cell that differs, as `column: expected | found`
record CaseResult(HandCase one, List<String> differences) {
    private static final Pattern NUMBERS = Pattern.compile("none|\\d+(-\\d+)?(\\s*,\\s*\\d+(-\\d+)?)*");
    private static final String AT_ONCE = "at once";

    boolean agrees() {
        return differences.isEmpty();
    }

    static CaseResult of(HandCase one, RuleLibrary rules) {
        try {
            return new CaseResult(one, compare(one, rules));
        } catch (RuntimeException e) {
            return new CaseResult(one, List.of("cannot be run: " + e.getMessage()));
        }
    }

    private static List<String> compare(HandCase one, RuleLibrary rules) {
        CasePerson person = CasePerson.of(one);
        String group = group(one.group());
        Explanation said = new ForecastScheduler(rules, new Forecaster(), group)
                .explain(person.worker(), person.snapshot(), one.asOf());
        List<String> differences = new ArrayList<>();
        differ(differences, one, "expected_status", status(said, group));
        day(differences, one, "earliest", said.next().earliest());
        day(differences, one, "recommended", said.next().recommended());
        day(differences, one, "overdue_from", said.next().overdueFrom());
        String counts = one.text("counts");
        if (NUMBERS.matcher(counts).matches()) {
            Set<Integer> valid = valid(person, said.forecast());
            if (!numbers(counts).equals(valid)) {
                differences.add("counts: " + counts + " | " + valid);
            }
        }
        return differences;
    }

    private static String group(String name) {
        return name.equals("Rabies PrEP") ? "Rabies" : name;
    }

    /// The status in the words of the file (its conventions: "due" when the recommended day has come).
    private static String status(Explanation said, String group) {
        VaccineGroupForecast forecast = said.forecast();
        if (forecast == null || said.schedule() == null) {
            return "not concerned";
        }
        Hold hold = said.next().hold();
        LocalDate needed = said.next().unheld();
        LocalDate asOf = said.asOf();
        boolean begun = !said.doses().isEmpty();
        boolean due = needed != null && !needed.isAfter(asOf);
        LocalDate overdueFrom = said.next().overdueFrom();
        if (hold != null && (due || (needed != null && needed.equals(hold.allowedFrom())))) {
            return hold.grade() == Grade.CONTRAINDICATED ? "contraindicated" : "precaution";
        }
        if (due) {
            boolean late = overdueFrom != null && !asOf.isBefore(overdueFrom);
            return late && (begun || group.equals("Rabies PEP")) ? "overdue" : "due";
        }
        if (forecast.status() == PatientSeriesStatus.CONTRAINDICATED) {
            return "contraindicated";
        }
        return begun && forecast.status() == PatientSeriesStatus.NOT_COMPLETE && !courseFinished(forecast)
                ? "incomplete"
                : "up to date";
    }

    private static boolean courseFinished(VaccineGroupForecast forecast) {
        return forecast.leading().targets().stream()
                .filter(target -> target.seriesDose().kind() == TargetDoseKind.PRIMARY)
                .allMatch(target -> target.status() != TargetDose.Status.NOT_SATISFIED);
    }

    private static void differ(List<String> differences, HandCase one, String column, String found) {
        String expected = one.text(column);
        if (!expected.equals(HandCase.NOTHING) && !expected.equals(found)) {
            differences.add(column + ": " + expected + " | " + found);
        }
    }

    private static void day(List<String> differences, HandCase one, String column, @Nullable LocalDate found) {
        if (one.text(column).equals(AT_ONCE)) {
            if (found == null || found.isAfter(one.asOf())) {
                differences.add(column + ": " + AT_ONCE + " | " + found);
            }
        } else {
            differ(differences, one, column, found == null ? "none" : found.toString());
        }
    }

    private static Set<Integer> valid(CasePerson person, @Nullable VaccineGroupForecast forecast) {
        Set<Integer> valid = new TreeSet<>();
        for (int i = 0; i < person.doses().size(); i++) {
            String key = person.doses().get(i).id().value().toString();
            if (forecast != null
                    && forecast.evaluation(key)
                            .filter(evaluation -> evaluation.isValid())
                            .isPresent()) {
                valid.add(i + 1);
            }
        }
        return valid;
    }

    private static Set<Integer> numbers(String counts) {
        Set<Integer> numbers = new TreeSet<>();
        if (!counts.equals("none")) {
            for (String part : counts.split(",", -1)) {
                String[] ends = part.strip().split("-", -1);
                int last = Integer.parseInt(ends[ends.length - 1]);
                for (int number = Integer.parseInt(ends[0]); number <= last; number++) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }
}
