package org.dosedesk.ui.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.ruleset.RuleDifference;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.usecase.ruleset.Effect;
import org.dosedesk.usecase.ruleset.RuleWarning;
import org.jspecify.annotations.Nullable;

/// What other rules or another day would bring, to be looked at before anything is kept.
///
/// @param rules what may be kept, null when only another day is looked at
/// @param vaccineGroup what the numbers are about
/// @param warnings what is unusual about them
/// @param later versions that take over later without what is new here
/// @param before the day of the numbers now
/// @param after the day of the numbers then
/// @param statuses of everybody concerned, now and then
/// @param sites by name
/// @param moved whose status or days differ, by site and name
public record Trial(
        @Nullable RuleSet rules,
        String vaccineGroup,
        List<RuleDifference> differences,
        Set<RuleWarning> warnings,
        List<RuleSet> later,
        LocalDate before,
        LocalDate after,
        Count total,
        Effect.Statuses statuses,
        List<Count> sites,
        List<Moved> moved) {
    /// The numbers of a place.
    ///
    /// @param site its name, empty for everywhere
    /// @param people on the roster and concerned
    record Count(String site, int people, int dueBefore, int dueAfter, int moved) {}

    /// Somebody whose status or days differ.
    record Moved(
            String name,
            String site,
            @Nullable WorkerSchedule before,
            @Nullable WorkerSchedule after) {}

    /// How many have each status now and then, in words; statuses that nobody has are left out.
    List<String> statusLines(Messages messages) {
        return Stream.of(RevaccinationStatus.values())
                .filter(status ->
                        statuses.before().of(status) + statuses.after().of(status) > 0)
                .map(status -> messages.get(
                        "rules.trial.status",
                        StatusLabel.text(messages.about(vaccineGroup), status),
                        statuses.before().of(status),
                        statuses.after().of(status)))
                .toList();
    }

    public Trial {
        differences = List.copyOf(differences);
        later = List.copyOf(later);
        sites = List.copyOf(sites);
        moved = List.copyOf(moved);
    }
}
