package org.dosedesk.ui.listback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.jspecify.annotations.Nullable;

/// What was typed about rows: `7 a`, `5-9 a`, `12 p 15.03.2022`, `14 l I-0210 01.10.2022`, `3 r!` (with
/// a paper).
///
/// @param numbers the rows meant
/// @param meaning null when only rows were named, to go there
record Command(
        List<Integer> numbers,
        Letters.@Nullable Meaning meaning,
        boolean paper,
        @Nullable LocalDate until,
        @Nullable String lot,
        @Nullable LocalDate expiry) {
    private static final Pattern FORM = Pattern.compile("([\\d,;\\s–-]*\\d)\\s*(\\p{L}*)\\s*(!?)\\s*(.*)");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:\\s*[–-]\\s*(\\d{1,4}))?");
    private static final Pattern WITH_EXPIRY = Pattern.compile("(.*\\S)\\s+(\\d{1,2}[.\\-/]\\S+)");

    Command {
        numbers = List.copyOf(numbers);
    }

    /// Why something typed can't be understood.
    ///
    /// @param key of a sentence
    /// @param arguments for it
    record Unclear(String key, List<String> arguments) {
        Unclear(String key, String... arguments) {
            this(key, List.of(arguments));
        }
    }

    /// A command, or why it is none.
    ///
    /// @param command null when it is unclear
    /// @param unclear null when it is a command
    record Read(@Nullable Command command, @Nullable Unclear unclear) {
        private static Read no(String key, String... arguments) {
            return new Read(null, new Unclear(key, arguments));
        }
    }

    /// Understands what was typed.
    ///
    /// @param last the highest row number that there is
    /// @param day the day of vaccination, which short dates are completed from
    static Read read(String typed, Letters letters, int last, LocalDate day) {
        Matcher parts = FORM.matcher(typed.strip());
        if (!parts.matches()) {
            return Read.no("listback.unclear.form");
        }
        SortedSet<Integer> numbers = new TreeSet<>();
        Matcher ranges = RANGE.matcher(parts.group(1));
        while (ranges.find()) {
            int from = Integer.parseInt(ranges.group(1));
            int to = ranges.group(2) == null ? from : Integer.parseInt(ranges.group(2));
            if (from < 1 || to > last || from > to) {
                return Read.no("listback.unclear.row", ranges.group(), Integer.toString(last));
            }
            for (int number = from; number <= to; number++) {
                numbers.add(number);
            }
        }
        List<Integer> rows = List.copyOf(numbers);
        String letter = parts.group(2);
        String rest = parts.group(4).strip();
        if (letter.isEmpty()) {
            return rest.isEmpty()
                    ? new Read(new Command(rows, null, false, null, null, null), null)
                    : Read.no("listback.unclear.form");
        }
        Letters.Meaning meaning = letters.meaning(letter);
        if (meaning == null) {
            return Read.no("listback.unclear.letter", letter);
        }
        return read(rows, meaning, !parts.group(3).isEmpty(), rest, day);
    }

    private static Read read(List<Integer> rows, Letters.Meaning meaning, boolean paper, String rest, LocalDate day) {
        if (paper && !meaning.outcome().mayHavePaper()) {
            return Read.no("listback.unclear.paper");
        }
        if (meaning.otherLot()) {
            return lot(rows, meaning, rest, day);
        }
        if (rest.isEmpty()) {
            return new Read(new Command(rows, meaning, paper, null, null, null), null);
        }
        boolean ends = meaning.outcome() == Outcome.POSTPONED || meaning.outcome() == Outcome.EXEMPT;
        Optional<LocalDate> until = DateText.parse(rest, day);
        if (!ends || until.isEmpty()) {
            return Read.no(ends ? "listback.unclear.date" : "listback.unclear.rest", rest);
        } else if (until.get().isBefore(day)) {
            return Read.no("listback.unclear.before", DateText.show(until.get()), DateText.show(day));
        }
        // An exemption with an end is a paper that says so.
        boolean withPaper = paper || meaning.outcome() == Outcome.EXEMPT;
        return new Read(new Command(rows, meaning, withPaper, until.get(), null, null), null);
    }

    private static Read lot(List<Integer> rows, Letters.Meaning meaning, String rest, LocalDate day) {
        if (rest.isEmpty()) {
            return Read.no("listback.unclear.lot");
        }
        Matcher dated = WITH_EXPIRY.matcher(rest);
        Optional<LocalDate> expiry = dated.matches() ? DateText.parse(dated.group(2), day) : Optional.empty();
        String number = expiry.isPresent() ? dated.group(1) : rest;
        return new Read(new Command(rows, meaning, false, null, number, expiry.orElse(null)), null);
    }

    /// The row that this makes of a worker's; only for a command with a meaning.
    AttendanceRow row(int number, Id<Worker> worker) {
        Outcome outcome = meaning == null ? Outcome.GIVEN : meaning.outcome();
        return new AttendanceRow(number, worker, outcome, until, lot, expiry, paper, null, null);
    }
}
