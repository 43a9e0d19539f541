package org.dosedesk.domain.occupation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.Observation.Origin;

/// What is written down about one worker and one group, as of a day. What was done by hand wins over every rule: whom
/// somebody put in stays, and whom somebody took out is not proposed again.
///
/// @param said about this worker and this group, voided ones among them
public record Membership(List<Observation> said, LocalDate today) {
    /// What a rule about occupations would do.
    public enum Advice {
        NONE,
        JOIN,
        LEAVE
    }

    public Membership {
        said = List.copyOf(said);
    }

    /// What a worker's observations say about a group.
    ///
    /// @param code the group's observation code
    public static Membership of(Collection<Observation> observations, String code, LocalDate today) {
        return new Membership(
                observations.stream().filter(seen -> seen.code().equals(code)).toList(), today);
    }

    /// Whether the worker belongs to the group, now or from a later day on.
    public boolean belongs() {
        return said.stream().anyMatch(this::counts);
    }

    /// What to do.
    ///
    /// @param fits whether a rule in force asks for this group
    public Advice advice(boolean fits) {
        if (fits) {
            return belongs() || takenOutByHand() ? Advice.NONE : Advice.JOIN;
        }
        return byRule().isPresent() ? Advice.LEAVE : Advice.NONE;
    }

    /// What put the worker into the group by a rule and lasts; empty when it has an end, or a hand put the worker in.
    public Optional<Observation> byRule() {
        boolean byHand = said.stream().anyMatch(seen -> counts(seen) && seen.origin() != Origin.RULE);
        return byHand
                ? Optional.empty()
                : said.stream()
                        .filter(seen -> counts(seen) && seen.until() == null)
                        .findFirst();
    }

    private boolean takenOutByHand() {
        return said.stream().anyMatch(seen -> seen.origin() == null && !counts(seen));
    }

    private boolean counts(Observation seen) {
        return seen.inForce() && (seen.until() == null || !seen.until().isBefore(today));
    }
}
