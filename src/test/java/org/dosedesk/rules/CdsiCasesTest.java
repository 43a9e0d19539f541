package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.testkit.Shared;
import org.junit.jupiter.api.Test;

/// The CDC's own test cases for healthy people, version 4.28 of October 2022, on supporting data 4.38.
class CdsiCasesTest {

    @Test
    void everyAdultCovidCaseAgrees() throws IOException {
        Path cases = Shared.need("schedule/cases-healthy-4.28.csv");
        RuleSet rules = rules(Shared.need("schedule/cdsi-4.38"));
        Map<String, List<String>> disagreements = new TreeMap<>();
        int compared = 0;
        for (CdsiCase one : CdsiCase.read(cases)) {
            if (one.vaccineGroup().equals("COVID-19") && one.isAdult()) {
                compared++;
                List<String> found = one.disagreements(rules);
                if (!found.isEmpty()) {
                    disagreements.put(one.id(), found);
                }
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(compared).isEqualTo(30);
    }

    static RuleSet rules(Path folder) {
        return new RuleSetReader()
                .read(new RuleSetReader.Identity("CDSi", "4.38", null, LocalDate.of(2022, 1, 1)), folder);
    }
}
