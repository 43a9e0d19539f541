package org.dosedesk.ui.kit.form;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.mark.Mark;
import org.jspecify.annotations.Nullable;

/// What is wrong with the fields of a form, and what of it is said by now: a problem once its field has been left,
/// what is missing once somebody has tried to save. FX thread only.
final class Said {
    private final ReadOnlyObjectWrapper<@Nullable Field<?>> typing = new ReadOnlyObjectWrapper<>(this, "typing");
    private final ReadOnlyObjectWrapper<Set<Field<?>>> tried = new ReadOnlyObjectWrapper<>(this, "tried", Set.of());
    private final ReadOnlyObjectWrapper<List<FieldProblem>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", List.of());
    private final Set<Field<?>> left = new HashSet<>();

    /// All that what is said depends on, but for the language.
    Observable[] causes() {
        return new Observable[] {problems, tried, typing};
    }

    /// These are the problems now.
    void found(List<FieldProblem> now) {
        problems.set(now);
    }

    /// Nothing is said yet about any field.
    void nothing() {
        tried.set(Set.of());
        left.clear();
    }

    /// Nothing is said yet about some fields.
    void nothing(List<? extends Field<?>> part) {
        Set<Field<?>> rest = new HashSet<>(tried.get());
        part.forEach(rest::remove);
        tried.set(rest);
        part.forEach(left::remove);
    }

    /// Somebody tried to do what these fields are for: what is missing there is said, too.
    void tried(List<? extends Field<?>> part) {
        Set<Field<?>> all = new HashSet<>(tried.get());
        all.addAll(part);
        tried.set(all);
    }

    /// Typing goes on in a field: nothing is said about it before it is left for the first time.
    void enter(Field<?> field) {
        typing.set(left.contains(field) ? null : field);
    }

    /// A field is left.
    void leave(Field<?> field) {
        left.add(field);
        if (typing.get() == field) {
            typing.set(null);
        }
    }

    /// Whether a field keeps the form from being saved.
    boolean blocks(Field<?> field) {
        return problems.get().stream().anyMatch(found -> found.field() == field && found.blocks());
    }

    /// What stands beside a field, null when all is well there.
    @Nullable Mark mark(Messages messages, Field<?> field) {
        boolean asked = tried.get().contains(field);
        if (typing.get() == field && !asked) {
            return null;
        }
        List<FieldProblem> found = problems.get().stream()
                .filter(problem -> Objects.equals(problem.field(), field))
                .filter(problem -> problem.weight() != Weight.MISSING || asked)
                .toList();
        return found.stream()
                .filter(problem -> problem.weight() == Weight.WRONG || problem.weight() == Weight.MISSING)
                .findFirst()
                .map(problem -> new Mark(problem.sentence().apply(messages), true))
                .or(() -> mildMark(messages, found))
                .orElse(null);
    }

    /// The mark of the first of these fields that has one.
    Optional<Mark> firstMark(Messages messages, List<Field<?>> fields) {
        return fields.stream()
                .flatMap(field -> Stream.ofNullable(mark(messages, field)))
                .findFirst();
    }

    private static Optional<Mark> mildMark(Messages messages, List<FieldProblem> found) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mark(
                        found.stream()
                                .map(problem -> problem.sentence().apply(messages))
                                .collect(Collectors.joining("\n")),
                        found.stream().anyMatch(FieldProblem::blocks)));
    }
}
