package org.dosedesk.domain.paper;

/// A paper about a campaign's plan.
public enum CampaignPaperKind {
    /// Who rides in one run of a trip, to be signed on boarding.
    BOARDING,
    /// When and where those of a workshop come, to be signed by each; nothing about health.
    SIGNING,
    /// When and where those of a site come, for its notice board; nothing about health.
    BOARD,
    /// Who of a workshop is away on which day, for its head; nothing about health.
    AWAY,
    /// What a clinic is asked for.
    LETTER,
    /// Which vehicles are needed on a day, and where they go.
    VEHICLES,
    /// Every worker of a unit: doses given, due day, route.
    SCHEDULE
}
