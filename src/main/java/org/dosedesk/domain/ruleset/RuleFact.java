package org.dosedesk.domain.ruleset;

import java.util.Map;
import org.dosedesk.domain.schedule.RuleSet;

/// What a fact of a rule set is about: the same in two versions, so that their facts can be compared.
///
/// @param series a series as "antigen: series", or the antigen where both have one name; the antigen for what holds
/// for all its series; empty for the whole set
/// @param dose the number of the series dose, 0 for the whole series
/// @param detail tells facts of one aspect apart, such as what an interval counts from; empty where there is one only
public record RuleFact(String series, int dose, Aspect aspect, String detail) {
    /// What can be said of a set, an antigen, a series or a series dose, and the type of its value.
    public enum Aspect {
        /// `AntigenSeries.Type`
        SERIES_TYPE,
        /// One observation a fact, its code the detail: `AntigenSeries.Indication`
        INDICATIONS,
        /// The set of `Gender`
        GENDERS,
        /// How the series competes with others: `SelectSeries`
        SELECTION,
        /// The set of series groups that count instead: texts
        EQUIVALENT_GROUPS,
        /// The vaccine group's name
        VACCINE_GROUP,
        /// How many doses: `Integer`
        DOSES,
        /// Whether a dose belongs to the course: `TargetDoseKind`
        DOSE_KIND,
        /// `AgeRule`
        AGE,
        /// `IntervalRule`
        INTERVAL,
        /// `IntervalRule` with an absolute minimum only
        ALLOWABLE_INTERVAL,
        /// One vaccine a fact, its product the detail: `SeriesDoseVaccine`
        VACCINES,
        /// One vaccine a fact, its CVX code the detail: `SeriesDoseVaccine`
        ALLOWABLE_VACCINES,
        /// The set of CVX codes that do not count as given
        INADVERTENT_VACCINES,
        /// When a dose is skipped: `ConditionalSkip`
        SKIP,
        /// `SeriesDose.Season`
        SEASON,
        /// Whether a dose repeats itself: true
        RECURRING,
        /// The paper behind a series or a series dose: `RuleSource`
        SOURCE,
        /// One observation a fact, its code the detail: `Contraindication`
        CONTRAINDICATIONS,
        /// `Immunity`
        IMMUNITY,
        /// The antigens of a vaccine group, its name the detail: `VaccineGroup`
        ANTIGENS_OF_GROUP,
        /// The antigens of a vaccine, its CVX code the detail: the set of `AntigenAssociation`
        ANTIGENS_OF_VACCINE,
        /// `VaccineConflict`
        CONFLICT
    }

    /// Whether it says what somebody must know of a series that is new or gone; true for what is about no series.
    public boolean tellsOfSeries() {
        return switch (aspect) {
            case SERIES_TYPE, DOSES, CONTRAINDICATIONS, IMMUNITY, ANTIGENS_OF_GROUP, ANTIGENS_OF_VACCINE, CONFLICT ->
                true;
            default -> false;
        };
    }

    /// All facts of a version with their values, in the order of the set.
    public static Map<RuleFact, Object> of(RuleSet rules) {
        return new RuleFacts(rules).all();
    }
}
