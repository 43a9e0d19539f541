package org.dosedesk.usecase.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.dosedesk.domain.ruleset.RuleLibrary;

/// The rules that the program works by now, and the vaccine group that its lists and numbers are about. Safe for
/// several threads; who keeps something worked out by them listens, and works it out anew.
public final class RulesInUse {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile RuleLibrary library;
    private volatile String vaccineGroup;

    /// @param vaccineGroup need not be in the library: then there are no rules for it
    public RulesInUse(RuleLibrary library, String vaccineGroup) {
        this.library = library;
        this.vaccineGroup = vaccineGroup;
    }

    /// All rule sets in use.
    public RuleLibrary library() {
        return library;
    }

    /// All vaccine groups that can be in use, that in use first.
    public List<String> vaccineGroups() {
        return Stream.concat(Stream.of(vaccineGroup), library.vaccineGroups().stream())
                .distinct()
                .toList();
    }

    /// The vaccine group in use.
    public String vaccineGroup() {
        return vaccineGroup;
    }

    /// Name and version of the rules of the vaccine group in use that are in force on a day; empty when there are
    /// none.
    public String ruleSet(LocalDate day) {
        return library.of(vaccineGroup)
                .flatMap(versions -> versions.inForce(day))
                .map(rules -> rules.name() + " " + rules.version())
                .orElse("");
    }

    /// Works by other rules from now on.
    public void use(RuleLibrary rules) {
        library = rules;
        listeners.forEach(Runnable::run);
    }

    /// Is about another vaccine group from now on.
    public void choose(String group) {
        vaccineGroup = group;
        listeners.forEach(Runnable::run);
    }

    /// Calls after each change, on the thread that made it.
    public void onChanged(Runnable listener) {
        listeners.add(listener);
    }
}
