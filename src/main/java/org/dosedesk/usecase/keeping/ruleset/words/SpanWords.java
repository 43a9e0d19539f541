package org.dosedesk.usecase.keeping.ruleset.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// Time spans in words, and words as time spans: "6 months", "10 лет", "6 ай − 4 күн".
public final class SpanWords {
    private static final Pattern PART = Pattern.compile("([+-]?)\\s*(\\d{1,4})\\s*(\\p{L}+)\\.?\\s*");
    private static final int LONGEST_DAYS = 200 * 366;

    /// The letters with which the units begin, in all three languages at once.
    private static final Map<String, List<String>> UNITS = Map.of(
            "years", List.of("y", "г", "л", "ж"),
            "months", List.of("m", "м", "ай"),
            "weeks", List.of("w", "н", "ап"),
            "days", List.of("d", "д", "к"));

    private final Messages messages;

    /// Speaks the language of these texts.
    public SpanWords(Messages messages) {
        this.messages = messages;
    }

    /// The span, such as "6 months"; empty for none.
    public String show(@Nullable TimeSpan span) {
        return span == null ? "" : parts(span, unit -> "rulebook.span." + unit);
    }

    /// The span as an age: in Kazakh the years that somebody has lived have a word of their own; empty for none.
    public String age(@Nullable TimeSpan age) {
        return age == null
                ? ""
                : parts(age, unit -> unit.equals("years") ? "rulebook.aged.years" : "rulebook.span." + unit);
    }

    /// An age window: "from 18 years", "to 50 years", both, or empty.
    ///
    /// @param end the first age too old
    public String ages(@Nullable TimeSpan begin, @Nullable TimeSpan end) {
        List<String> parts = new ArrayList<>();
        if (begin != null) {
            parts.add(cased(begin, "rulebook.age-from."));
        }
        if (end != null) {
            parts.add(cased(end, "rulebook.age-to."));
        }
        return String.join(" ", parts);
    }

    /// The span that a text names, in any of the languages; empty when it names none.
    public static Optional<TimeSpan> parse(String typed) {
        String text = typed.replace('\u00a0', ' ')
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('−', '-')
                .replace('–', '-');
        Matcher part = PART.matcher(text);
        int[] sums = new int[4];
        int end = 0;
        while (end < text.length() && part.find(end) && part.start() == end) {
            int unit = unit(part.group(3));
            if (unit < 0 || (end == 0 && part.group(1).equals("-"))) {
                return Optional.empty();
            }
            sums[unit] += Integer.parseInt(part.group(2)) * (part.group(1).equals("-") ? -1 : 1);
            end = part.end();
        }
        boolean whole = end > 0 && end == text.length();
        TimeSpan span = new TimeSpan(sums[0], sums[1], sums[2], sums[3]);
        return whole && span.compareTo(new TimeSpan(0, 0, 0, LONGEST_DAYS)) <= 0 ? Optional.of(span) : Optional.empty();
    }

    private static int unit(String word) {
        List<String> order = List.of("years", "months", "weeks", "days");
        for (int i = 0; i < order.size(); i++) {
            if (UNITS.getOrDefault(order.get(i), List.of()).stream().anyMatch(word::startsWith)) {
                return i;
            }
        }
        return -1;
    }

    private String cased(TimeSpan span, String key) {
        List<Part> parts = parts(span);
        return parts.size() == 1 && parts.getFirst().amount() > 0
                ? messages.count(key + parts.getFirst().unit(), parts.getFirst().amount())
                : messages.get(key + "other", show(span));
    }

    private String parts(TimeSpan span, UnaryOperator<String> key) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts(span)) {
            String sign = part.amount() < 0 ? " − " : " + ";
            text.append(text.isEmpty() ? part.amount() < 0 ? "− " : "" : sign);
            text.append(messages.count(key.apply(part.unit()), Math.abs(part.amount())));
        }
        return text.toString();
    }

    private static List<Part> parts(TimeSpan span) {
        List<Part> parts = new ArrayList<>();
        add(parts, "years", span.years());
        add(parts, "months", span.months());
        add(parts, "weeks", span.weeks());
        if (span.days() != 0 || parts.isEmpty()) {
            parts.add(new Part("days", span.days()));
        }
        return parts;
    }

    private static void add(List<Part> parts, String unit, int amount) {
        if (amount != 0) {
            parts.add(new Part(unit, amount));
        }
    }

    private record Part(String unit, int amount) {}
}
