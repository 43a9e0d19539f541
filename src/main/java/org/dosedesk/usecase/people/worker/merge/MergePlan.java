package org.dosedesk.usecase.people.worker.merge;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// How two records of one person become one.
///
/// @param stays the record that stays in use and keeps its identity
/// @param goes the record that goes out of use; it stays readable
/// @param fromOther the fields that are taken from the record that goes
/// @param twins entries that are in both records and are voided as duplicates
public record MergePlan(Worker stays, Worker goes, Set<MergeField> fromOther, Set<Id<?>> twins) {
    public MergePlan {
        if (stays.id().equals(goes.id())) {
            throw new IllegalArgumentException("a record cannot be merged with itself");
        }
        fromOther = Set.copyOf(fromOther);
        twins = Set.copyOf(twins);
    }

    /// The plan that keeps what the record that stays has, and fills its gaps from the other.
    public static MergePlan of(Worker stays, Worker goes) {
        Set<MergeField> gaps = Arrays.stream(MergeField.values())
                .filter(MergeField::emptyMeansUnknown)
                .filter(field -> field.of(stays) == null && field.of(goes) != null)
                .collect(Collectors.toSet());
        return new MergePlan(stays, goes, gaps, Set.of());
    }

    /// The same with other fields taken over.
    public MergePlan taking(Set<MergeField> fields) {
        return new MergePlan(stays, goes, fields, twins);
    }

    /// The same with other entries voided.
    public MergePlan voiding(Set<Id<?>> duplicates) {
        return new MergePlan(stays, goes, fromOther, duplicates);
    }

    /// The record as it will be; null when the dates chosen do not go together (left before hired).
    public @Nullable Worker result() {
        var hired = from(MergeField.HIRED, Worker::hired);
        var left = from(MergeField.LEFT, Worker::left);
        if (hired != null && left != null && left.isBefore(hired)) {
            return null;
        }
        return new Worker(
                stays.id(),
                pick(MergeField.NUMBER).personnelNumber(),
                new PersonName(
                        pick(MergeField.SURNAME).name().surname(),
                        pick(MergeField.FIRST_NAME).name().firstName(),
                        pick(MergeField.PATRONYMIC).name().patronymic()),
                pick(MergeField.IIN).iin(),
                pick(MergeField.BIRTH_DATE).birthDate(),
                pick(MergeField.SEX).sex(),
                pick(MergeField.WORKSHOP).workshop(),
                pick(MergeField.SITE).site(),
                pick(MergeField.POSITION).position(),
                pick(MergeField.SHIFT).shift(),
                pick(MergeField.PHONE).phone(),
                pick(MergeField.LANGUAGE).language(),
                hired,
                left,
                stays.replacedBy());
    }

    private Worker pick(MergeField field) {
        return fromOther.contains(field) ? goes : stays;
    }

    private <T> @Nullable T from(MergeField field, Function<Worker, @Nullable T> value) {
        return value.apply(pick(field));
    }
}
