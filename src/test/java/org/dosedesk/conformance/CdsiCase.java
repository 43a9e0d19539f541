package org.dosedesk.conformance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.Gender;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.jspecify.annotations.Nullable;

/// One row of a file of test cases: a patient, and what an engine must say of them. Doses and observations are
/// read for as many numbered columns as the file has; a column that the file lacks reads as empty. A field that
/// makes no sense throws when it is asked for, so that the row counts as a disagreement and is not left out.
record CdsiCase(NamedCsvRecord row) {

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);

    String suite() {
        return text("suite");
    }

    String id() {
        return text("test_id");
    }

    String vaccineGroup() {
        return text("vaccine_group");
    }

    LocalDate birthDate() {
        return required("dob");
    }

    LocalDate assessmentDate() {
        return required("assessment_date");
    }

    /// The status as the suites spell it, in capitals with underscores: NOT_COMPLETE.
    String status() {
        return constant(text("series_status"));
    }

    /// Whether the patient has had this birthday on the assessment date. A row without usable dates counts as old
    /// enough.
    boolean isAtLeast(int years) {
        try {
            return !assessmentDate().isBefore(birthDate().plusYears(years));
        } catch (RuntimeException e) {
            return true;
        }
    }

    /// The evaluation status expected of each dose, by the key that the dose has in [#patient()].
    Map<String, String> doseStatuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (int i = 1; has("dose_" + i + "_date"); i++) {
            String status = text("dose_" + i + "_eval_status");
            if (!status.isEmpty()) {
                statuses.put(String.valueOf(i), constant(status));
            }
        }
        return statuses;
    }

    Patient patient() {
        List<VaccineDoseAdministered> doses = new ArrayList<>();
        for (int i = 1; has("dose_" + i + "_date"); i++) {
            LocalDate date = date("dose_" + i + "_date");
            if (date != null) {
                String cvx = code(text("dose_" + i + "_cvx"), 2);
                doses.add(new VaccineDoseAdministered(
                        String.valueOf(i),
                        date,
                        cvx.isEmpty() ? "unknown" : cvx,
                        text("dose_" + i + "_mvx"),
                        text("dose_" + i + "_vaccine")));
            }
        }
        List<ActiveObservation> observations = new ArrayList<>();
        for (int i = 1; has("obs_code_" + i); i++) {
            String code = code(text("obs_code_" + i), 3);
            if (!code.isEmpty()) {
                observations.add(new ActiveObservation(code, date("obs_date_" + i)));
            }
        }
        return new Patient(birthDate(), gender(), doses, observations);
    }

    private Gender gender() {
        return switch (constant(text("gender"))) {
            case "F", "FEMALE" -> Gender.FEMALE;
            case "M", "MALE" -> Gender.MALE;
            case "T", "TRANSGENDER" -> Gender.TRANSGENDER;
            default -> Gender.UNKNOWN;
        };
    }

    /// The date in this column, or null when the field is empty.
    @Nullable LocalDate date(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        return text.indexOf('/') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, AMERICAN);
    }

    private LocalDate required(String column) {
        LocalDate date = date(column);
        if (date == null) {
            throw new IllegalArgumentException("the column " + column + " is empty");
        }
        return date;
    }

    private boolean has(String column) {
        return row.getHeader().contains(column);
    }

    private String text(String column) {
        return row.findField(column).orElse("").strip();
    }

    /// A code of digits that lost its leading zeros gets them back.
    private static String code(String text, int length) {
        boolean shortened = text.length() < length && text.chars().allMatch(Character::isDigit);
        return shortened && !text.isEmpty() ? "0".repeat(length - text.length()) + text : text;
    }

    static String constant(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
