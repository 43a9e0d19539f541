package org.dosedesk.print.notice;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.notice.NoticeReason;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.print.base.VaccineWords;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.PeriodText;

/// Why it is a worker's turn, in one sentence.
final class ReasonText {
    private ReasonText() {}

    static String of(Messages messages, NoticeReason reason, Map<Id<Vaccine>, Vaccine> vaccines) {
        LocalDate since = reason.since();
        Period interval = reason.interval();
        String dueOn = DateText.show(reason.dueOn());
        if (since == null || interval == null) {
            return messages.get("notices.paper.reason.due", dueOn);
        }
        Id<Vaccine> vaccine = reason.vaccine();
        Vaccine known = vaccine == null ? null : vaccines.get(vaccine);
        Messages fitting = known == null ? messages : messages.about(known.vaccineGroup());
        return fitting.get(
                "notices.paper.reason."
                        + reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                DateText.show(since),
                PeriodText.show(messages, interval),
                dueOn,
                vaccine == null ? "?" : VaccineWords.of(messages, vaccines, vaccine));
    }
}
