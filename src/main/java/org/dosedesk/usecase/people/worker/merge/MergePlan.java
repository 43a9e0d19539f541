package org.dosedesk.usecase.people.worker.merge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerField;
import org.jspecify.annotations.Nullable;

/// How two records of one person become one.
///
/// @param stays the record that stays in use and keeps its identity
/// @param goes the record that goes out of use; it stays readable
/// @param fromOther the fields that are taken from the record that goes
/// @param twins entries that are in both records and are voided as duplicates
public record MergePlan(Worker stays, Worker goes, Set<WorkerField> fromOther, Set<Id<?>> twins) {
    public MergePlan {
        if (stays.id().equals(goes.id())) {
            throw new IllegalArgumentException("a record cannot be merged with itself");
        }
        fromOther = Set.copyOf(fromOther);
        twins = Set.copyOf(twins);
    }

    /// The plan that keeps what the record that stays has, and fills its gaps from the other.
    public static MergePlan of(Worker stays, Worker goes) {
        Set<WorkerField> gaps = Arrays.stream(WorkerField.values())
                .filter(MergePlan::emptyMeansUnknown)
                .filter(field -> field.of(stays) == null && field.of(goes) != null)
                .collect(Collectors.toSet());
        return new MergePlan(stays, goes, gaps, Set.of());
    }

    /// The same with other fields taken over.
    public MergePlan taking(Set<WorkerField> fields) {
        return new MergePlan(stays, goes, fields, twins);
    }

    /// The same with other entries voided.
    public MergePlan voiding(Set<Id<?>> duplicates) {
        return new MergePlan(stays, goes, fromOther, duplicates);
    }

    /// The record as it will be; null when the dates chosen do not go together (left before hired).
    public @Nullable Worker result() {
        LocalDate hired = pick(WorkerField.HIRED).hired();
        LocalDate left = pick(WorkerField.LEFT).left();
        if (hired != null && left != null && left.isBefore(hired)) {
            return null;
        }
        return stays.with(field -> field.of(pick(field)));
    }

    // An open end or an unknown beginning says something; elsewhere an empty field has nothing to say.
    private static boolean emptyMeansUnknown(WorkerField field) {
        return field != WorkerField.HIRED && field != WorkerField.LEFT;
    }

    private Worker pick(WorkerField field) {
        return fromOther.contains(field) ? goes : stays;
    }
}
