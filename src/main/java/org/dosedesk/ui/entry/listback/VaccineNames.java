package org.dosedesk.ui.entry.listback;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The vaccines that a row may be of, by what is typed: the number in the box of vaccines, or the beginning of a
/// name in the language in use, of the trade name or of the code.
///
/// @param vaccines in the order of the box
record VaccineNames(Messages messages, List<Vaccine> vaccines) {
    VaccineNames {
        vaccines = List.copyOf(vaccines);
    }

    /// What was typed.
    ///
    /// @param vaccine null when it names none, or more than one
    /// @param rest what stands behind the name
    /// @param choices those that may be meant, with their numbers
    record Named(@Nullable Id<Vaccine> vaccine, String rest, String choices) {}

    /// Understands a name with whatever follows it: as many words as fit are the name.
    Named read(String typed) {
        List<String> words = Stream.of(typed.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int count = words.size(); count > 0; count--) {
            List<Vaccine> found = fitting(String.join(" ", words.subList(0, count)));
            if (found.size() == 1) {
                String rest = String.join(" ", words.subList(count, words.size()));
                return new Named(found.getFirst().id(), rest, "");
            } else if (!found.isEmpty()) {
                return new Named(null, "", choices(found));
            }
        }
        return new Named(null, "", choices(vaccines));
    }

    private List<Vaccine> fitting(String typed) {
        if (typed.matches("[1-9]\\d?")) {
            int number = Integer.parseInt(typed);
            return number <= vaccines.size() ? List.of(vaccines.get(number - 1)) : List.of();
        }
        String sought = Spelling.fold(typed);
        List<Vaccine> begun = new ArrayList<>();
        for (Vaccine vaccine : vaccines) {
            List<String> names = Stream.of(name(vaccine), vaccine.tradeName(), vaccine.code())
                    .map(Spelling::fold)
                    .toList();
            if (names.contains(sought)) {
                return List.of(vaccine);
            } else if (names.stream().anyMatch(name -> name.startsWith(sought))) {
                begun.add(vaccine);
            }
        }
        return begun;
    }

    private String choices(List<Vaccine> some) {
        return IntStream.range(0, vaccines.size())
                .filter(at -> some.contains(vaccines.get(at)))
                .mapToObj(at -> (at + 1) + " " + name(vaccines.get(at)))
                .collect(Collectors.joining(", "));
    }

    private String name(Vaccine vaccine) {
        return messages.get("common.vaccine." + vaccine.code());
    }
}
