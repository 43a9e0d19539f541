package org.dosedesk.usecase.keeping.importing.planner.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.planner.Directory;
import org.jspecify.annotations.Nullable;

/// Brings a roster row and the register's worker together, field by field. A blank cell, another case of the
/// letters, another hyphen and, where the file could not hold Kazakh letters, their Russian neighbours are no
/// difference.
///
/// @param workshop what the row's unit and workshop are
/// @param site what the row's site is
/// @param number what the row's personnel number is; the worker's own where the row's is no other
public record WorkerMerge(
        Worker ours, ImportRow.Roster row, Id<Workshop> workshop, Id<Site> site, String number, boolean lossyLetters) {

    /// A field in which they differ.
    ///
    /// @param before the register's value, null when it has none
    /// @param after the row's
    /// @param poorer whether the row's is the same, spelt worse
    public record Difference(WorkerField field, @Nullable Object before, Object after, boolean poorer) {
        Difference(WorkerField field, @Nullable Object before, Object after) {
            this(field, before, after, false);
        }
    }

    /// Every field in which they differ, in the order of the fields.
    public List<Difference> differences(Directory directory) {
        List<Difference> found = new ArrayList<>();
        for (WorkerField field : WorkerField.values()) {
            switch (field) {
                case WORKSHOP -> {
                    if (!workshop.equals(ours.workshop())) {
                        boolean withUnit = !directory.sameUnit(workshop, ours.workshop());
                        found.add(new Difference(
                                field,
                                directory.nameOf(ours.workshop(), withUnit),
                                directory.nameOf(workshop, withUnit)));
                    }
                }
                case SITE -> {
                    if (!site.equals(ours.site())) {
                        found.add(new Difference(field, directory.nameOfSite(ours.site()), directory.nameOfSite(site)));
                    }
                }
                default -> value(found, field, shown(field.of(ours)), shown(fromRow(field)));
            }
        }
        return found;
    }

    /// The worker with these fields taken from the row.
    ///
    /// @throws IllegalArgumentException when the fields don't go together
    public Worker with(Set<WorkerField> taken) {
        return ours.with(field -> taken.contains(field) ? fromRow(field) : field.of(ours));
    }

    private @Nullable Object fromRow(WorkerField field) {
        return switch (field) {
            case PERSONNEL_NUMBER -> number;
            case WORKSHOP -> workshop;
            case SITE -> site;
            default -> row.value(field);
        };
    }

    private static @Nullable Object shown(@Nullable Object value) {
        return value instanceof Iin iin ? iin.digits() : value;
    }

    private void value(List<Difference> found, WorkerField field, @Nullable Object before, @Nullable Object after) {
        if (after == null || after.equals(before)) {
            return;
        }
        if (after instanceof String text && field.type() == String.class && field != WorkerField.PERSONNEL_NUMBER) {
            text(found, field, before == null ? "" : before.toString(), text);
        } else {
            found.add(new Difference(field, before, after));
        }
    }

    private void text(List<Difference> found, WorkerField field, String before, String after) {
        if (before.equalsIgnoreCase(after)) {
            return;
        }
        int better = BetterSpelling.same(before, after) ? BetterSpelling.compare(after, before) : 1;
        if (better > 0 || (better < 0 && !lossyLetters)) {
            found.add(new Difference(field, before.isEmpty() ? null : before, after, better < 0));
        }
    }
}
