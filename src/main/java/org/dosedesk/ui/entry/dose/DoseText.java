package org.dosedesk.ui.entry.dose;

import java.time.LocalDate;
import java.util.Locale;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.PeriodText;
import org.dosedesk.usecase.entry.dose.DoseOutcome;
import org.dosedesk.usecase.entry.dose.DoseOutcome.Kind;
import org.dosedesk.usecase.entry.dose.DoseOutcome.Reason;
import org.dosedesk.usecase.entry.dose.DoseOutcome.Since;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.entry.dose.check.FindingText;

/// What a dose counts as and what is wrong with it, in words.
final class DoseText {
    private DoseText() {}

    /// A sentence or two about what the dose counts as.
    ///
    /// @param date the dose's day
    static String outcome(Messages messages, DoseOutcome outcome, LocalDate date) {
        String sentence = outcome.counts() ? counting(messages, outcome, date) : notCounting(messages, outcome, date);
        LocalDate repeat = outcome.repeatFrom();
        return repeat == null ? sentence : sentence + " " + messages.get("dose.repeat", DateText.show(repeat));
    }

    /// The sentence for what was found.
    static String finding(AboutText about, DoseFinding finding) {
        return FindingText.show(about.messages(), finding, about::of);
    }

    private static String counting(Messages messages, DoseOutcome outcome, LocalDate date) {
        String label = label(messages, outcome.kind(), outcome.number());
        Since since = outcome.since();
        String counts = since == null
                ? messages.get("dose.counts", label)
                : messages.get(
                        "dose.counts.since",
                        label,
                        PeriodText.between(messages, since.date(), date),
                        since(messages, since));
        return outcome.reason() == Reason.EARLIER_THAN_RECOMMENDED
                ? counts + " " + messages.get("dose.counts.early")
                : counts;
    }

    private static String notCounting(Messages messages, DoseOutcome outcome, LocalDate date) {
        LocalDate earliest = outcome.earliestValid();
        Since since = outcome.since();
        if (outcome.reason() == Reason.TOO_SOON && earliest != null && since != null && earliest.isAfter(date)) {
            String missing = PeriodText.between(messages, date, earliest);
            return messages.get(
                    "dose.too-soon",
                    missing,
                    shortest(messages, outcome, since.date(), earliest),
                    since(messages, since));
        }
        return messages.get("dose.not-valid." + key(outcome.reason()));
    }

    private static String shortest(Messages messages, DoseOutcome outcome, LocalDate from, LocalDate earliest) {
        return outcome.shortest() == null
                ? PeriodText.between(messages, from, earliest)
                : PeriodText.show(messages, outcome.shortest());
    }

    private static String label(Messages messages, Kind kind, int number) {
        return messages.get("dose.label." + key(kind), number);
    }

    private static String since(Messages messages, Since since) {
        if (since.kind() == Kind.PRIMARY && since.number() >= 1 && since.number() <= 3) {
            return messages.get("dose.since.primary." + since.number());
        }
        return messages.get("dose.since." + key(since.kind()), since.number());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
