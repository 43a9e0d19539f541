package org.dosedesk.ui.keeping.rules.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.usecase.keeping.ruleset.ForeignRules;
import org.jspecify.annotations.Nullable;

/// What files in the CDC's format are to become: they say neither of which set they are a version, nor from when
/// on, nor by which paper. FX thread only.
public final class ForeignForm {
    private final Path path;
    private final String newSet;
    private final List<String> sets;
    private final List<Group> groups;
    private final Form form;
    final Field<String> set;
    final Field<String> version;
    final SourceForm paper;
    private LocalDate today;

    /// A vaccine group of the files.
    ///
    /// @param set the rule set that it belongs to so far, null for none
    /// @param free whether the set that the files become may have it
    public record Group(String name, @Nullable String set, Field<Boolean> wanted, ReadOnlyBooleanWrapper free) {
        /// Whether the set that the files become may have it.
        public ReadOnlyBooleanProperty freeProperty() {
            return free.getReadOnlyProperty();
        }
    }

    /// @param form without fields yet
    /// @param path the folder or the archive
    /// @param names the vaccine groups that it has rules for
    /// @param owners the vaccine groups in use, each with its rule set
    public ForeignForm(Form form, Path path, List<String> names, Map<String, String> owners, LocalDate today) {
        this.form = form;
        this.path = path;
        this.today = today;
        newSet = String.valueOf(path.getFileName()).replaceFirst("(?i)\\.zip$", "");
        sets = Stream.concat(Stream.of(newSet), owners.values().stream())
                .distinct()
                .toList();
        set = form.choice(newSet);
        version = form.text();
        paper = new SourceForm(form, this::today, () -> true);
        groups = names.stream()
                .map(name -> new Group(name, owners.get(name), form.choice(false), new ReadOnlyBooleanWrapper()))
                .toList();
        set.value().subscribe(this::offer);
        form.check(this::problems);
        begin();
    }

    /// What the form does as every form.
    public Form form() {
        return form;
    }

    /// Another day has begun: a first day that was typed stays.
    public void dayTurned(LocalDate now) {
        today = now;
        form.follow(() -> paper.dayTurned(now));
    }

    /// The folder or the archive.
    public Path path() {
        return path;
    }

    /// A new one, named like the files, then those in use.
    public List<String> sets() {
        return sets;
    }

    /// Whether a set is the new one.
    public boolean isNew(String name) {
        return name.equals(newSet) && groups.stream().noneMatch(group -> name.equals(group.set));
    }

    public List<Group> groups() {
        return groups;
    }

    /// What is wanted of the files; call only without problems.
    public ForeignRules rules() {
        return new ForeignRules(
                set.get(),
                version.get().strip(),
                paper.first(),
                paper.source(),
                groups.stream()
                        .filter(group -> group.wanted.get())
                        .map(Group::name)
                        .collect(Collectors.toSet()));
    }

    private List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>(paper.problems());
        if (version.get().isBlank()) {
            found.add(missing(version, "rules.problem.version"));
        }
        if (groups.stream().noneMatch(group -> group.wanted.get())) {
            found.add(missing(set, "rules.problem.groups"));
        }
        return found;
    }

    private static FieldProblem missing(Field<?> field, String key) {
        return new FieldProblem(field, Weight.MISSING, messages -> messages.get(key));
    }

    private LocalDate today() {
        return today;
    }

    private void begin() {
        form.fill(() -> {
            version.set(newSet);
            paper.begin(today);
            offer(newSet);
        });
    }

    // No group is of two sets; a set keeps those that it has, and a new one gets those that nobody has.
    private void offer(String target) {
        for (Group group : groups) {
            boolean same = target.equals(group.set);
            group.free.set(same || group.set == null);
            group.wanted.set(same || (group.set == null && isNew(target)));
        }
    }
}
