package org.dosedesk.ui.workercard.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.exemption.PeriodProblem;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.usecase.exemption.CheckPeriod;
import org.dosedesk.usecase.exemption.PeriodFinding;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// What is wrong or unusual about the fields of a form, in the language in use. What is missing is said once
/// saving was tried.
final class PeriodMarks {
    private final Register register;
    private final Texts texts;

    PeriodMarks(Register register, Texts texts) {
        this.register = register;
        this.texts = texts;
    }

    /// What stands at a field now, null when all is well there.
    @Nullable Mark now(PeriodForm about, PeriodProblem.Field field) {
        Messages messages = texts.messages();
        boolean unreadable = switch (field) {
            case FROM -> about.fromUnreadable();
            case ONSET -> about.onsetUnreadable();
            case UNTIL -> about.untilUnreadable();
            case KIND, PRODUCT, GROUND -> false;
        };
        if (unreadable) {
            return new Mark(messages.get("waivers.problem.unreadable"), true);
        }
        PeriodText words = new PeriodText(messages);
        List<String> warnings = new ArrayList<>();
        for (PeriodFinding finding :
                about.check(new CheckPeriod(register.snapshot(), LocalDate.now(register.clock())))) {
            boolean missing = finding.problem().name().endsWith("MISSING");
            if (finding.problem().field() != field || (missing && !about.attempted.get())) {
                continue;
            }
            if (finding.problem().blocks()) {
                return new Mark(words.finding(finding), true);
            }
            warnings.add(words.finding(finding));
        }
        return warnings.isEmpty() ? null : new Mark(String.join("\n", warnings), false);
    }
}
