package org.dosedesk.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflicts;

/// The people of the published cases, for those who measure.
public final class PublishedPatients {

    /// No rules at all.
    public static final RuleSet NO_RULES = new RuleSet(
            "none", "0", null, LocalDate.EPOCH, List.of(), List.of(), Map.of(), new VaccineConflicts(List.of()));

    /// For whom to forecast, and as of which day.
    public record Question(Patient patient, LocalDate asOf) {}

    private PublishedPatients() {}

    /// The rules in the XML files of `folder`.
    public static RuleSet rules(Path folder) {
        return ConformanceCheck.rules(folder);
    }

    /// Those of 16 and over.
    public static List<Question> adults(List<Path> files) throws IOException {
        List<Question> found = new ArrayList<>();
        for (Path file : files) {
            for (CdsiCase one : ConformanceCheck.read(file)) {
                if (one.isAtLeast(16)) {
                    found.add(new Question(one.patient(), one.assessmentDate()));
                }
            }
        }
        return found;
    }
}
