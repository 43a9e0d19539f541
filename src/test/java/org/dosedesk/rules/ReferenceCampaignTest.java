package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.testkit.Shared;
import org.junit.jupiter.api.Test;

/// The built-in rules on the work force of the reference campaign, as of 25.02.2022.
class ReferenceCampaignTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 2, 25);

    @Test
    void everyWorkerFallsIntoTheStateOfTheReferenceCampaign() throws IOException {
        SharedCampaign campaign = SharedCampaign.read(Shared.need("data"));
        RuleSet rules = BuiltInRuleSets.kazakhstan().inForce(AS_OF).orElseThrow();
        Map<String, Integer> counts = new TreeMap<>();
        campaign.patients()
                .forEach((number, patient) -> counts.merge(
                        state(rules, patient, campaign.waivers().getOrDefault(number, List.of())), 1, Integer::sum));
        assertThat(counts)
                .isEqualTo(Map.of(
                        "revaccinated", 953,
                        "exempt", 97,
                        "refused", 58,
                        "no doses", 55,
                        "incomplete", 95,
                        "upcoming", 777,
                        "due", 354,
                        "overdue", 57));
    }

    /// The first state that fits, in the order of the reference.
    private static String state(RuleSet rules, Patient patient, List<SharedCampaign.Waiver> waivers) {
        VaccineGroupForecast forecast =
                new Forecaster().forecast(rules, patient, AS_OF, "COVID-19").orElseThrow();
        if (forecast.status() == PatientSeriesStatus.COMPLETE) {
            return "revaccinated";
        }
        List<SharedCampaign.Waiver> inForce =
                waivers.stream().filter(waiver -> waiver.isInForce(AS_OF)).toList();
        if (!inForce.isEmpty()) {
            return inForce.stream().anyMatch(SharedCampaign.Waiver::exemption) ? "exempt" : "refused";
        }
        if (patient.doses().isEmpty()) {
            return "no doses";
        }
        SeriesDose next = forecast.next().orElseThrow();
        if (next.kind() == TargetDoseKind.PRIMARY) {
            return "incomplete";
        }
        LocalDate recommended = forecast.recommended();
        LocalDate pastDue = forecast.pastDue();
        if (recommended == null || pastDue == null) {
            return "without dates";
        }
        if (AS_OF.isBefore(recommended)) {
            return "upcoming";
        }
        return AS_OF.isAfter(pastDue) ? "overdue" : "due";
    }
}
