package org.dosedesk.usecase.keeping.importing.planner.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.plan.Field;
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
    public record Difference(Field field, @Nullable Object before, Object after, boolean poorer) {
        Difference(Field field, @Nullable Object before, Object after) {
            this(field, before, after, false);
        }
    }

    public List<Difference> differences(Directory directory) {
        List<Difference> found = new ArrayList<>();
        value(found, Field.PERSONNEL_NUMBER, ours.personnelNumber(), number);
        text(found, Field.SURNAME, ours.name().surname(), row.name().surname());
        text(found, Field.FIRST_NAME, ours.name().firstName(), row.name().firstName());
        text(found, Field.PATRONYMIC, ours.name().patronymic(), row.name().patronymic());
        if (row.iin() != null && !row.iin().equals(ours.iin())) {
            String digits = row.iin().digits();
            found.add(new Difference(
                    Field.IIN, ours.iin() == null ? null : ours.iin().digits(), digits));
        }
        value(found, Field.BIRTH_DATE, ours.birthDate(), row.birthDate());
        if (row.sex() != Sex.UNKNOWN) {
            value(found, Field.SEX, ours.sex() == Sex.UNKNOWN ? null : ours.sex(), row.sex());
        }
        if (!workshop.equals(ours.workshop())) {
            boolean withUnit = !directory.sameUnit(workshop, ours.workshop());
            found.add(new Difference(
                    Field.WORKSHOP, directory.nameOf(ours.workshop(), withUnit), directory.nameOf(workshop, withUnit)));
        }
        if (!site.equals(ours.site())) {
            found.add(new Difference(Field.SITE, directory.nameOfSite(ours.site()), directory.nameOfSite(site)));
        }
        text(found, Field.POSITION, ours.position(), row.position());
        text(found, Field.SHIFT, ours.shift(), row.shift());
        text(found, Field.PHONE, ours.phone(), row.phone());
        value(found, Field.HIRED, ours.hired(), row.hired());
        value(found, Field.LEFT, ours.left(), row.left());
        return found;
    }

    /// The worker with these fields taken from the row.
    ///
    /// @throws IllegalArgumentException when the fields don't go together
    public Worker with(Set<Field> taken) {
        Set<Field> fields = taken.isEmpty() ? EnumSet.noneOf(Field.class) : EnumSet.copyOf(taken);
        return new Worker(
                ours.id(),
                fields.contains(Field.PERSONNEL_NUMBER) ? number : ours.personnelNumber(),
                new PersonName(
                        fields.contains(Field.SURNAME)
                                ? row.name().surname()
                                : ours.name().surname(),
                        fields.contains(Field.FIRST_NAME)
                                ? row.name().firstName()
                                : ours.name().firstName(),
                        fields.contains(Field.PATRONYMIC)
                                ? row.name().patronymic()
                                : ours.name().patronymic()),
                fields.contains(Field.IIN) ? row.iin() : ours.iin(),
                fields.contains(Field.BIRTH_DATE) ? row.birthDate() : ours.birthDate(),
                fields.contains(Field.SEX) ? row.sex() : ours.sex(),
                fields.contains(Field.WORKSHOP) ? workshop : ours.workshop(),
                fields.contains(Field.SITE) ? site : ours.site(),
                fields.contains(Field.POSITION) ? row.position() : ours.position(),
                fields.contains(Field.SHIFT) ? row.shift() : ours.shift(),
                fields.contains(Field.PHONE) ? row.phone() : ours.phone(),
                ours.language(),
                fields.contains(Field.HIRED) ? row.hired() : ours.hired(),
                fields.contains(Field.LEFT) ? row.left() : ours.left(),
                ours.replacedBy());
    }

    private void text(List<Difference> found, Field field, String before, String after) {
        if (after.isEmpty() || before.equalsIgnoreCase(after)) {
            return;
        }
        int better = BetterSpelling.same(before, after) ? BetterSpelling.compare(after, before) : 1;
        if (better > 0 || (better < 0 && !lossyLetters)) {
            found.add(new Difference(field, before.isEmpty() ? null : before, after, better < 0));
        }
    }

    private static void value(List<Difference> found, Field field, @Nullable Object before, @Nullable Object after) {
        if (after != null && !Objects.equals(before, after)) {
            found.add(new Difference(field, before, after));
        }
    }
}
