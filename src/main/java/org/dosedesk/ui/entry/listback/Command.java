package org.dosedesk.ui.entry.listback;

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
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.jspecify.annotations.Nullable;

/// What was typed about rows: `7 a`, `5-9 a`, `12 p 15.03.2022`, `14 l I-0210 01.10.2022`, `15 v Vero
/// Cell`, `16 n temperature 38.2`, `3 r!` (with a paper).
///
/// @param numbers the rows meant
/// @param vaccine the vaccine of its own, null for the list's
/// @param note why somebody was not admitted, null for all others
/// @param meaning null when only rows were named, to go there
public record Command(
        List<Integer> numbers,
        Letters.@Nullable Meaning meaning,
        boolean paper,
        @Nullable LocalDate until,
        @Nullable Id<Vaccine> vaccine,
        @Nullable String lot,
        @Nullable LocalDate expiry,
        @Nullable String note) {
    private static final Pattern FORM = Pattern.compile("([\\d,;\\s–-]*\\d)\\s*(\\p{L}*)\\s*(!?)\\s*(.*)");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:\\s*[–-]\\s*(\\d{1,4}))?");
    private static final Pattern WITH_EXPIRY = Pattern.compile("(.*\\S)\\s+(\\d{1,2}[.\\-/]\\S+)");

    public Command {
        numbers = List.copyOf(numbers);
    }

    /// Why something typed can't be understood.
    ///
    /// @param key of a sentence
    /// @param arguments for it
    public record Unclear(String key, List<String> arguments) {
        /// What is not understood, by the key of its sentence and what that names.
        public Unclear(String key, String... arguments) {
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
    /// @param vaccines what a row may be of
    static Read read(String typed, Letters letters, VaccineNames vaccines, int last, LocalDate day) {
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
                    ? new Read(new Command(rows, null, false, null, null, null, null, null), null)
                    : Read.no("listback.unclear.form");
        }
        Letters.Meaning meaning = letters.meaning(letter);
        if (meaning == null) {
            return Read.no("listback.unclear.letter", letter);
        }
        return read(rows, meaning, vaccines, !parts.group(3).isEmpty(), rest, day);
    }

    private static Read read(
            List<Integer> rows,
            Letters.Meaning meaning,
            VaccineNames vaccines,
            boolean paper,
            String rest,
            LocalDate day) {
        if (paper && !meaning.outcome().mayHavePaper()) {
            return Read.no("listback.unclear.paper");
        }
        return switch (meaning.follows()) {
            case LOT -> rest.isEmpty() ? Read.no("listback.unclear.lot") : lot(rows, meaning, null, rest, day);
            case VACCINE -> vaccine(rows, meaning, vaccines, rest, day);
            case REASON ->
                rest.isEmpty()
                        ? Read.no("listback.unclear.why")
                        : new Read(new Command(rows, meaning, paper, null, null, null, null, rest), null);
            case NOTHING -> plain(rows, meaning, paper, rest, day);
        };
    }

    private static Read plain(List<Integer> rows, Letters.Meaning meaning, boolean paper, String rest, LocalDate day) {
        if (rest.isEmpty()) {
            return new Read(new Command(rows, meaning, paper, null, null, null, null, null), null);
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
        return new Read(new Command(rows, meaning, withPaper, until.get(), null, null, null, null), null);
    }

    private static Read vaccine(
            List<Integer> rows, Letters.Meaning meaning, VaccineNames vaccines, String rest, LocalDate day) {
        VaccineNames.Named named = vaccines.read(rest);
        Id<Vaccine> vaccine = named.vaccine();
        if (vaccine == null) {
            return Read.no("listback.unclear.vaccine", named.choices());
        }
        return named.rest().isEmpty()
                ? new Read(new Command(rows, meaning, false, null, vaccine, null, null, null), null)
                : lot(rows, meaning, vaccine, named.rest(), day);
    }

    private static Read lot(
            List<Integer> rows, Letters.Meaning meaning, @Nullable Id<Vaccine> vaccine, String rest, LocalDate day) {
        Matcher dated = WITH_EXPIRY.matcher(rest);
        Optional<LocalDate> expiry = dated.matches() ? DateText.parse(dated.group(2), day) : Optional.empty();
        String number = expiry.isPresent() ? dated.group(1) : rest;
        return new Read(new Command(rows, meaning, false, null, vaccine, number, expiry.orElse(null), null), null);
    }

    /// The row that this makes of a worker's; only for a command with a meaning.
    AttendanceRow row(int number, Id<Worker> worker) {
        Outcome outcome = meaning == null ? Outcome.GIVEN : meaning.outcome();
        return new AttendanceRow(number, worker, outcome, until, vaccine, lot, expiry, paper, note, null, null);
    }
}
