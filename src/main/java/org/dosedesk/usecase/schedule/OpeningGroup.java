package org.dosedesk.usecase.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;

/// The vaccine group that a register is about where nobody has chosen one: what is given there, else what is due,
/// else tetanus and diphtheria, which concern everybody.
public final class OpeningGroup {
    private static final String USUAL = "Td";
    /// From then on COVID-19 is vaccinated against by epidemiological indication only (resolution 102).
    private static final LocalDate NO_ROUTINE_COVID = LocalDate.of(2024, 2, 20);

    private OpeningGroup() {}

    /// The group for a register on a day.
    public static String of(RuleLibrary rules, Snapshot snapshot, LocalDate day) {
        List<String> groups = rules.vaccineGroups().stream()
                .filter(group -> !group.equals(VaccineCatalogue.COVID_19) || !day.isAfter(NO_ROUTINE_COVID))
                .toList();
        Map<String, Integer> given = given(snapshot, day);
        String most = "";
        for (String group : groups) {
            if (given.getOrDefault(group, 0) > given.getOrDefault(most, 0)) {
                most = group;
            }
        }
        return most.isEmpty()
                ? groups.stream()
                        .filter(group -> anybodyIsDue(rules, snapshot, group, day))
                        .findFirst()
                        .orElse(day.isAfter(NO_ROUTINE_COVID) ? USUAL : VaccineCatalogue.COVID_19)
                : most;
    }

    private static Map<String, Integer> given(Snapshot snapshot, LocalDate day) {
        Map<String, Integer> given = new HashMap<>();
        for (Dose dose : snapshot.all(Dose.class)) {
            if (dose.inForce() && !dose.date().isAfter(day) && dose.date().isAfter(day.minusYears(1))) {
                given.merge(snapshot.get(Vaccine.class, dose.vaccine()).vaccineGroup(), 1, Integer::sum);
            }
        }
        return given;
    }

    private static boolean anybodyIsDue(RuleLibrary rules, Snapshot snapshot, String group, LocalDate day) {
        ForecastScheduler scheduler = new ForecastScheduler(rules, new Forecaster(), group);
        return snapshot.all(Worker.class).parallelStream()
                .filter(worker -> worker.onRoster(day))
                .flatMap(worker -> scheduler.schedule(worker, snapshot, day).stream())
                .anyMatch(schedule -> schedule.status() == RevaccinationStatus.DUE
                        || schedule.status() == RevaccinationStatus.OVERDUE);
    }
}
