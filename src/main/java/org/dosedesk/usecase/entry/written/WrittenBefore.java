package org.dosedesk.usecase.entry.written;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// What was written into a register before and begins like what is typed now: the latest first, each once however
/// it was spelt. Looks through all doses: not for the FX thread.
public final class WrittenBefore {
    private static final int MOST = 8;

    /// Something that was written, and when.
    private record Written(String text, LocalDate day) {}

    private WrittenBefore() {}

    /// Lots of a vaccine, those at hand among them.
    ///
    /// @param vaccine null for those of all
    public static List<String> lots(Snapshot snapshot, @Nullable Id<Vaccine> vaccine, String typed) {
        Stream<Written> given = snapshot.all(Dose.class).stream()
                .filter(dose ->
                        dose.inForce() && (vaccine == null || dose.vaccine().equals(vaccine)))
                .map(dose -> new Written(Objects.requireNonNullElse(dose.lot(), ""), dose.date()));
        Stream<Written> atHand = snapshot.all(Lot.class).stream()
                .filter(lot -> lot.voided() == null
                        && (vaccine == null || lot.vaccine().equals(vaccine)))
                .map(lot -> new Written(lot.number(), LocalDate.MAX));
        return latest(Stream.concat(atHand, given), LotNumber::key, typed);
    }

    /// Whoever gave a dose.
    public static List<String> vaccinators(Snapshot snapshot, String typed) {
        return latest(
                snapshot.all(Dose.class).stream()
                        .filter(Dose::inForce)
                        .map(dose -> new Written(dose.givenBy(), dose.date())),
                Spelling::words,
                typed);
    }

    /// Whoever examined people of a list and admitted them to the vaccination.
    public static List<String> physicians(Snapshot snapshot, String typed) {
        return latest(
                snapshot.all(Attendance.class).stream()
                        .map(visit -> new Written(Objects.requireNonNullElse(visit.admittedBy(), ""), visit.day())),
                Spelling::words,
                typed);
    }

    // Every word of a name may be begun with. What is typed already in full needs no help.
    private static List<String> latest(Stream<Written> all, UnaryOperator<String> key, String typed) {
        String wanted = key.apply(typed);
        if (wanted.isBlank()) {
            return List.of();
        }
        Map<String, Written> found = new HashMap<>();
        all.forEach(one -> {
            String at = key.apply(one.text());
            if (!at.equals(wanted) && (at.startsWith(wanted) || at.contains(" " + wanted))) {
                found.merge(at, one, (before, now) -> now.day().isAfter(before.day()) ? now : before);
            }
        });
        return found.values().stream()
                .sorted(Comparator.comparing(Written::day).reversed().thenComparing(Written::text))
                .limit(MOST)
                .map(Written::text)
                .toList();
    }
}
