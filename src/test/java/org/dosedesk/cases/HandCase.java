package org.dosedesk.cases;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dosedesk.domain.worker.Sex;

/// One row of a file of cases: a person, and what the rules must say of them on a day. `-` stands for nothing. A
/// field that makes no sense throws when it is asked for, so that the row counts as a disagreement and is not left
/// out.
record HandCase(NamedCsvRecord row) {
    /// What stands for nothing.
    static final String NOTHING = "-";

    String id() {
        return text("id");
    }

    String group() {
        return text("group");
    }

    LocalDate birthDate() {
        return LocalDate.parse(text("birth_date"));
    }

    Sex sex() {
        return switch (text("sex")) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    LocalDate asOf() {
        return LocalDate.parse(text("as_of"));
    }

    /// Whether the case is held against the rules; others are told apart.
    boolean sure() {
        return text("sure").equalsIgnoreCase("yes");
    }

    String argument() {
        return text("argument");
    }

    /// The parts of a cell, separated by `;`.
    List<String> list(String column) {
        String text = text(column);
        return text.equals(NOTHING)
                ? List.of()
                : Arrays.stream(text.split(";", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /// A cell's text; `-` when the column is missing or empty.
    String text(String column) {
        String text = row.findField(column).orElse("").strip();
        return text.isEmpty() ? NOTHING : text;
    }
}
