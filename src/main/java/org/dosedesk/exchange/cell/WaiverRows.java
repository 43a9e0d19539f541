package org.dosedesk.exchange.cell;

import java.time.LocalDate;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.jspecify.annotations.Nullable;

/// Reads rows of exemptions and refusals.
public final class WaiverRows implements RowReader {
    private static final String EVERYTHING = "*";

    private final Words kinds = Words.values("kind");
    private final Words temporary = Words.values("temporary");
    private final Words openEnds = Words.values("openend");
    private final Words groups = Words.values("against");
    private final Words vaccines = Words.values("vaccine");

    @Override
    public @Nullable ImportRow read(RowCells row) {
        ImportRow.Person person = PersonCells.read(row);
        String kind = row.required(Column.WAIVER_KIND).isEmpty()
                ? null
                : row.word(Column.WAIVER_KIND, kinds, Problem.UNKNOWN_WAIVER_KIND);
        Against against = against(row);
        LocalDate from = row.requiredDate(Column.FROM);
        LocalDate until = until(row);
        String ground = row.text(Column.GROUND);
        return row.failed() || kind == null || against == null || from == null
                ? null
                : new ImportRow.OfWaiver(row.number(), person, Waiver.Kind.valueOf(kind), against, ground, from, until);
    }

    private @Nullable LocalDate until(RowCells row) {
        String text = row.cell(Column.UNTIL);
        if (openEnds.meaning(text) != null) {
            row.remark(Warning.Kind.OPEN_ENDED, PersonCells.who(row), text);
            return null;
        }
        if (text.isEmpty() && temporary.meaning(row.cell(Column.WAIVER_KIND)) != null) {
            row.fail(Column.UNTIL, Problem.END_NEEDED);
        }
        return row.date(Column.UNTIL);
    }

    private @Nullable Against against(RowCells row) {
        String text = row.required(Column.AGAINST);
        if (text.isEmpty()) {
            return null;
        }
        String group = groups.meaning(text);
        if (group != null) {
            return group.equals(EVERYTHING) ? Against.everything() : Against.vaccineGroup(group);
        }
        String vaccine = row.word(Column.AGAINST, vaccines, Problem.UNKNOWN_AGAINST);
        return vaccine == null ? null : new Against(Against.Scope.VACCINE, vaccine);
    }
}
