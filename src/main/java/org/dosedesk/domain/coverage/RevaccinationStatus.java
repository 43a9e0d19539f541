package org.dosedesk.domain.coverage;

/// The one status of a worker as of a day: the first that fits, in this order.
public enum RevaccinationStatus {
    /// Up to date: whatever the rule set asks for until now has been given and is valid. Against COVID-19 the
    /// booster, where the rules know any; elsewhere the full course or the season's dose. Or the worker is immune.
    REVACCINATED,
    /// A medical exemption is in force, or an observation contraindicates the vaccine group.
    EXEMPT,
    /// A written refusal is in force.
    REFUSED,
    /// No dose is known.
    NO_DOSES,
    /// The full course is not finished.
    INCOMPLETE,
    /// The full course is finished; the booster's day lies ahead or no rule asks for one yet.
    UPCOMING,
    /// The booster's day has come.
    DUE,
    /// The booster's day is long past.
    OVERDUE
}
