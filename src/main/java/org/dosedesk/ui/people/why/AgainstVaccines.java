package org.dosedesk.ui.people.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.usecase.schedule.Explanation;
import org.dosedesk.usecase.schedule.hold.HoldText;

/// What stands against each vaccine, and why a date is another than the rules alone make it, in sentences.
record AgainstVaccines(Messages messages, RuleWords words) {

    List<String> lines(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Vaccine, ActiveContraindication> entry :
                explanation.clearance().forbidden().entrySet()) {
            ActiveContraindication one = entry.getValue();
            String line = messages.get(
                    "why.not-vaccine",
                    messages.get("common.vaccine." + entry.getKey().code()),
                    HoldText.show(messages, one.grade(), one.cause(), one.allowedFrom()));
            lines.add(one.source() == null ? line : messages.get("why.rests-on", line, words.source(one.source())));
        }
        VaccineGroupForecast forecast = explanation.forecast();
        LocalDate day = explanation.next().unheld();
        LocalDate counted = forecast == null ? null : forecast.recommended();
        if (day != null && counted != null && !day.equals(counted)) {
            boolean forbidden = day.equals(explanation.clearance().allowedFrom(counted));
            lines.add(
                    messages.get(forbidden ? "why.moved" : "why.in-force", DateText.show(counted), DateText.show(day)));
        }
        return lines;
    }
}
