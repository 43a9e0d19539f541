package org.dosedesk.ui.numbers.lots;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dosedesk.domain.lot.KnownLot;
import org.dosedesk.domain.lot.LotLine;
import org.dosedesk.domain.lot.LotStock;
import org.dosedesk.text.Messages;

/// Lots in words.
final class LotText {
    private LotText() {}

    static String vaccine(Messages messages, String code) {
        return messages.get("common.vaccine." + code);
    }

    static String state(Messages messages, LotStock lot) {
        String words = messages.get("lots.state." + key(lot.state()));
        return lot.today() ? messages.get("lots.today") + " · " + words : words;
    }

    /// A lot in the list to choose from: number, vaccine, doses, and its other spellings.
    static String known(Messages messages, KnownLot lot) {
        String first = lot.spellings().getFirst() + " · "
                + vaccine(messages, lot.vaccine().code()) + " · " + messages.count("lots.doses", lot.doses());
        return lot.spellings().size() == 1
                ? first
                : first + "\n"
                        + messages.get(
                                "lots.also-written",
                                lot.spellings().stream().skip(1).collect(Collectors.joining(", ")));
    }

    /// Above the table: the lot, how many got it, and its spellings.
    static String traced(Messages messages, KnownLot lot, List<LotLine> lines) {
        long people = lines.stream()
                .filter(line -> line.dose().inForce())
                .map(line -> line.worker().id())
                .distinct()
                .count();
        return messages.count(
                "lots.traced",
                people,
                String.join(", ", lot.spellings()),
                lines.isEmpty()
                        ? vaccine(messages, lot.vaccine().code())
                        : lines.stream()
                                .map(line -> vaccine(messages, line.vaccine().code()))
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
