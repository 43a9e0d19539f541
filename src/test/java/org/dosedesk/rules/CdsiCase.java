package org.dosedesk.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.Gender;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.jspecify.annotations.Nullable;

/// One row of the CDC's test cases: a patient, and what an engine must say of them.
record CdsiCase(NamedCsvRecord row) {

    static List<CdsiCase> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(CdsiCase::new).toList();
        }
    }

    String id() {
        return row.getField("test_id");
    }

    String vaccineGroup() {
        String name = row.getField("vaccine_group");
        return name.equals("Meningococcal ACWY") ? "Meningococcal" : name;
    }

    LocalDate assessmentDate() {
        return LocalDate.parse(row.getField("assessment_date"));
    }

    boolean isAdult() {
        return !assessmentDate().isBefore(LocalDate.parse(row.getField("dob")).plusYears(16));
    }

    Patient patient() {
        List<VaccineDoseAdministered> doses = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            String date = row.getField("dose_" + i + "_date");
            if (!date.isEmpty()) {
                doses.add(new VaccineDoseAdministered(
                        String.valueOf(i),
                        LocalDate.parse(date),
                        row.getField("dose_" + i + "_cvx"),
                        row.getField("dose_" + i + "_mvx"),
                        null));
            }
        }
        List<ActiveObservation> observations = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            String code = row.getField("obs_code_" + i);
            if (!code.isBlank()) {
                observations.add(new ActiveObservation(code, date("obs_date_" + i)));
            }
        }
        Gender gender = row.getField("gender").startsWith("F") ? Gender.FEMALE : Gender.MALE;
        return new Patient(LocalDate.parse(row.getField("dob")), gender, doses, observations);
    }

    /// What the engine says otherwise than expected; empty when all agrees.
    List<String> disagreements(RuleSet rules) {
        VaccineGroupForecast forecast = new Forecaster()
                .forecast(rules, patient(), assessmentDate(), vaccineGroup())
                .orElse(null);
        if (forecast == null) {
            return List.of("no forecast");
        }
        List<String> found = new ArrayList<>();
        compare(found, "status", expectedStatus(), forecast.status());
        if (expectedStatus() == PatientSeriesStatus.NOT_COMPLETE) {
            compare(found, "earliest", date("earliest_date"), forecast.earliest());
            compare(found, "recommended", date("recommended_date"), forecast.recommended());
            compare(found, "past due", date("past_due_date"), forecast.pastDue());
        }
        for (DoseEvaluation evaluation : forecast.evaluations()) {
            String status = row.getField("dose_" + evaluation.doseKey() + "_eval_status");
            compare(
                    found,
                    "dose " + evaluation.doseKey(),
                    status.toUpperCase(Locale.ROOT).replace(' ', '_'),
                    evaluation.status().name());
        }
        return found;
    }

    private PatientSeriesStatus expectedStatus() {
        return PatientSeriesStatus.valueOf(
                row.getField("series_status").toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private @Nullable LocalDate date(String field) {
        String text = row.getField(field);
        return text.isBlank() ? null : LocalDate.parse(text);
    }

    private static void compare(List<String> found, String what, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            found.add(what + ": expected " + expected + ", was " + actual);
        }
    }
}
