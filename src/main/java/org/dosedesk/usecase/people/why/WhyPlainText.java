package org.dosedesk.usecase.people.why;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// An explanation as plain text, for a letter or a message.
public final class WhyPlainText {
    private static final String STRONG = "→ ";
    private static final String WEAK = "- ";

    private WhyPlainText() {}

    /// All of the paper: a line for each line of a table, its cells with a bar between; what decided has an arrow.
    public static String of(WhySheet sheet) {
        List<String> lines = new ArrayList<>(List.of(sheet.title(), sheet.worker(), sheet.verdict()));
        for (WhySheet.Section section : sheet.sections()) {
            lines.add("");
            lines.add(section.heading());
            if (!section.heads().isEmpty()) {
                lines.add(cells(section.heads()));
            }
            section.rows().forEach(row -> lines.add((row.strong() ? STRONG : WEAK) + cells(row.cells())));
        }
        lines.add("");
        lines.add(sheet.rules());
        return String.join(System.lineSeparator(), lines);
    }

    private static String cells(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
    }
}
