package org.dosedesk.usecase.people.why;

import java.time.LocalDate;
import java.util.List;

/// The explanation of one worker's schedule as it stands on paper, in words of one language.
///
/// @param title what it is about
/// @param worker name, birth date, workshop
/// @param verdict the status and why it is this one
/// @param rules the rule set and the day that all this is about
/// @param preparedBy the user
/// @param demo whether the worker is invented
public record WhySheet(
        String title,
        String worker,
        String verdict,
        List<Section> sections,
        String rules,
        String preparedBy,
        LocalDate preparedOn,
        boolean demo) {
    /// A table with a heading.
    ///
    /// @param heads of the columns, empty for none
    /// @param shares of the width that the columns have, in percent
    public record Section(String heading, List<String> heads, List<Integer> shares, List<Row> rows) {
        public Section {
            heads = List.copyOf(heads);
            shares = List.copyOf(shares);
            rows = List.copyOf(rows);
        }
    }

    /// A line of a table.
    ///
    /// @param strong whether it is what decided, or counts
    public record Row(boolean strong, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public WhySheet {
        sections = List.copyOf(sections);
    }
}
