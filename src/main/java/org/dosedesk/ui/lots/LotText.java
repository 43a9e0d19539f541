package org.dosedesk.ui.lots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dosedesk.domain.lot.KnownLot;
import org.dosedesk.domain.lot.LotLine;
import org.dosedesk.domain.lot.LotStock;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Failures;

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

    /// What is wrong with the lot that is being typed, empty when nothing is.
    static String problems(Messages messages, LotsViewModel vm) {
        List<String> lines = new ArrayList<>();
        Exception failure = vm.failure().get();
        if (failure != null) {
            lines.add(Failures.sentence(messages, failure));
        }
        vm.problems().get().forEach(problem -> lines.add(messages.get("lots.problem." + key(problem))));
        if (vm.form().expiryUnreadable()) {
            lines.add(messages.get("lots.expiry-unreadable"));
        }
        if (vm.form().receivedUnreadable()) {
            lines.add(messages.get("lots.received-unreadable"));
        }
        return String.join(" ", lines);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
