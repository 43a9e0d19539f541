package org.dosedesk.ui.keeping.rules.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.Tally;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.ruleset.change.RuleDifference;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.keeping.ruleset.RuleWarning;
import org.jspecify.annotations.Nullable;

/// What other rules or another day would bring, to be looked at before anything is kept.
///
/// @param rules what may be kept, null when only another day is looked at
/// @param warnings what is unusual about them
/// @param later versions that take over later without what is new here
/// @param before the day of the numbers now
/// @param after the day of the numbers then
/// @param groups at least one
/// @param upgrade whether it is what another program's rules changed: they are in force already
public record Trial(
        @Nullable RuleSet rules,
        List<RuleDifference> differences,
        Set<RuleWarning> warnings,
        List<RuleSet> later,
        LocalDate before,
        LocalDate after,
        List<Group> groups,
        boolean upgrade) {
    /// What it brings in a vaccine group.
    ///
    /// @param sites by name
    /// @param moved whose status or days differ, by site and name
    public record Group(String vaccineGroup, Count total, List<Count> sites, List<Moved> moved) {
        public Group {
            sites = List.copyOf(sites);
            moved = List.copyOf(moved);
        }

        /// The statuses that anybody has now or then.
        List<RevaccinationStatus> statuses() {
            return Stream.of(RevaccinationStatus.values())
                    .filter(status -> total.before.of(status) + total.after.of(status) > 0)
                    .toList();
        }
    }

    /// The numbers of a place.
    ///
    /// @param site its name, empty for everywhere
    /// @param people on the roster and concerned
    /// @param moved whose status or days differ
    /// @param before how many have each status now
    /// @param after the same then
    public record Count(String site, int people, int moved, Tally before, Tally after) {
        int dueBefore() {
            return due(before);
        }

        int dueAfter() {
            return due(after);
        }

        private static int due(Tally tally) {
            return tally.of(RevaccinationStatus.DUE) + tally.of(RevaccinationStatus.OVERDUE);
        }
    }

    /// Somebody whose status or days differ.
    public record Moved(
            Id<Worker> worker,
            String name,
            String site,
            @Nullable WorkerSchedule before,
            @Nullable WorkerSchedule after) {}

    public Trial {
        differences = List.copyOf(differences);
        later = List.copyOf(later);
        groups = List.copyOf(groups);
    }

    /// How many workers' status or days differ, each once.
    public int people() {
        return (int) groups.stream()
                .flatMap(group -> group.moved.stream())
                .map(Moved::worker)
                .distinct()
                .count();
    }

    /// The group to begin with: the first that it changes anything in.
    Group first() {
        return groups.stream()
                .filter(group -> !group.moved.isEmpty())
                .findFirst()
                .orElse(groups.getFirst());
    }
}
