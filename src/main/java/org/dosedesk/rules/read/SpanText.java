package org.dosedesk.rules.read;

import java.util.StringJoiner;
import org.dosedesk.domain.schedule.supporting.TimeSpan;

/// Writes time spans as the supporting data do: "6 months - 4 days".
public final class SpanText {
    private SpanText() {}

    /// A span of time as rule files write it.
    public static String of(TimeSpan span) {
        StringJoiner text = new StringJoiner(" ");
        part(text, span.years(), "year");
        part(text, span.months(), "month");
        part(text, span.weeks(), "week");
        part(text, span.days(), "day");
        return text.length() == 0 ? "0 days" : text.toString();
    }

    private static void part(StringJoiner text, int amount, String unit) {
        if (amount != 0) {
            String sign = text.length() == 0 ? (amount < 0 ? "-" : "") : (amount < 0 ? "- " : "+ ");
            text.add(sign + Math.abs(amount) + " " + unit + (Math.abs(amount) == 1 ? "" : "s"));
        }
    }
}
