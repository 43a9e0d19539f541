package org.dosedesk.ui.keeping.rules.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.ui.keeping.rules.Work;
import org.dosedesk.ui.keeping.rules.version.VersionLine;
import org.dosedesk.usecase.keeping.ruleset.approval.SwitchForEveryone;
import org.jspecify.annotations.Nullable;

/// Whether the vaccine group of the version shown is offered to everyone at the post. FX thread only.
public final class EveryoneSwitch {
    private final SwitchForEveryone everyone;
    private final Work work;

    /// Switches one version at a time.
    public EveryoneSwitch(SwitchForEveryone everyone, Work work) {
        this.everyone = everyone;
        this.work = work;
    }

    /// The group of a version that can be offered to everyone; empty when its rules know of none.
    public Optional<String> group(@Nullable VersionLine line, LocalDate day) {
        return line == null || line.rules() == null || line.discarded()
                ? Optional.empty()
                : line.groups().stream()
                        .filter(group -> everyone.isPossible(group, day))
                        .findFirst();
    }

    boolean mayChange() {
        return everyone.mayChange();
    }

    boolean isOn(String group) {
        return everyone.since(group).isPresent();
    }

    Optional<Instant> since(String group) {
        return everyone.since(group).map(Recorded::at);
    }

    String by(String group) {
        return everyone.since(group).map(Recorded::by).orElse("");
    }

    /// Switches, and says so when it is saved.
    public void turn(String group, boolean on, Consumer<String> onDone) {
        work.run(
                () -> {
                    everyone.turn(group, on);
                    return group;
                },
                onDone);
    }
}
