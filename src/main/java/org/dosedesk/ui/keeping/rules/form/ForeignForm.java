package org.dosedesk.ui.keeping.rules.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dosedesk.usecase.keeping.ruleset.ForeignRules;
import org.jspecify.annotations.Nullable;

/// What files in the CDC's format are to become: they say neither of which set they are a version, nor from when
/// on, nor by which paper. FX thread only.
public final class ForeignForm {
    private final Path path;
    private final String newSet;
    private final List<String> sets;
    private final List<Group> groups;
    private final ObjectProperty<String> set;
    private final StringProperty version = new SimpleStringProperty(this, "version", "");
    private final SourceForm paper;

    /// What keeps it from being tried out; the end of the bundle key of the sentence.
    public enum Problem {
        GROUPS,
        VERSION,
        FROM,
        NUMBER,
        DATE
    }

    /// A vaccine group of the files.
    ///
    /// @param set the rule set that it belongs to so far, null for none
    /// @param free whether the set that the files become may have it
    public record Group(String name, @Nullable String set, BooleanProperty wanted, ReadOnlyBooleanWrapper free) {
        /// Whether the set that the files become may have it.
        public ReadOnlyBooleanProperty freeProperty() {
            return free.getReadOnlyProperty();
        }
    }

    /// @param path the folder or the archive
    /// @param names the vaccine groups that it has rules for
    /// @param owners the vaccine groups in use, each with its rule set
    public ForeignForm(Path path, List<String> names, Map<String, String> owners, LocalDate today) {
        this.path = path;
        newSet = String.valueOf(path.getFileName()).replaceFirst("(?i)\\.zip$", "");
        sets = Stream.concat(Stream.of(newSet), owners.values().stream())
                .distinct()
                .toList();
        groups = names.stream()
                .map(name ->
                        new Group(name, owners.get(name), new SimpleBooleanProperty(), new ReadOnlyBooleanWrapper()))
                .toList();
        set = new SimpleObjectProperty<>(this, "set", newSet);
        set.subscribe(this::offer);
        version.set(newSet);
        paper = new SourceForm(today);
    }

    /// The folder or the archive.
    public Path path() {
        return path;
    }

    /// The set that the files are to be a version of: one of [#sets].
    public ObjectProperty<String> set() {
        return set;
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

    public StringProperty version() {
        return version;
    }

    public SourceForm paper() {
        return paper;
    }

    /// What keeps it from being tried out, in the order of the fields.
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        add(found, Problem.GROUPS, groups.stream().noneMatch(group -> group.wanted.get()));
        add(found, Problem.VERSION, version.get().isBlank());
        add(found, Problem.FROM, paper.fromWrong());
        add(found, Problem.NUMBER, paper.numberMissing());
        add(found, Problem.DATE, paper.dateWrong());
        return found;
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

    private static void add(List<Problem> found, Problem problem, boolean there) {
        if (there) {
            found.add(problem);
        }
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
