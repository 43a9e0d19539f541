package org.dosedesk.text;

import java.util.List;

/// A line of a rule set in words.
public sealed interface RuleLine {
    /// The line as one text, for those who hear it read.
    String spoken();

    /// A heading.
    ///
    /// @param level 1 for a part, 2 for a series, 3 for a dose
    record Heading(int level, String text) implements RuleLine {
        @Override
        public String spoken() {
            return text;
        }
    }

    /// A sentence.
    record Text(String text) implements RuleLine {
        @Override
        public String spoken() {
            return text;
        }
    }

    /// The heads of the columns of the rows that follow.
    record Heads(List<String> cells) implements RuleLine {
        public Heads {
            cells = List.copyOf(cells);
        }

        @Override
        public String spoken() {
            return String.join("; ", cells);
        }
    }

    /// A rule: as many cells as the heads above it.
    ///
    /// @param heads of its columns
    record Row(List<String> heads, List<String> cells) implements RuleLine {
        public Row {
            heads = List.copyOf(heads);
            cells = List.copyOf(cells);
            if (heads.size() != cells.size()) {
                throw new IllegalArgumentException("a row has a cell below each head");
            }
        }

        @Override
        public String spoken() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    text.append(text.isEmpty() ? "" : "; ")
                            .append(heads.get(i))
                            .append(": ")
                            .append(cells.get(i));
                }
            }
            return text.toString();
        }
    }
}
