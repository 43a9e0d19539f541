package org.dosedesk.domain.campaign.plan;

import java.time.LocalDate;
import java.util.Map;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;

/// A worker who needs the dose in the campaign's period.
///
/// @param order puts people in order as the papers do (site, workshop, shift, name, personnel number): nothing else
/// decides who of two comes first
/// @param dueOn the day from which the dose is asked for
/// @param obstacles why the worker cannot be vaccinated on a route's day or with its vaccines; a route that is not
/// there is fine
public record Need(Id<Worker> worker, String order, Cell cell, LocalDate dueOn, Map<Id<Route>, Obstacle> obstacles) {
    public Need {
        obstacles = Map.copyOf(obstacles);
    }

    /// Why somebody cannot be vaccinated on a route's day.
    public enum Obstacle {
        /// The dose would not count yet.
        TOO_EARLY,
        /// Exempt, contraindicated, refused or postponed on that day.
        HELD_BACK,
        /// No longer on the roster by then, or not yet.
        NOT_ON_ROSTER,
        /// None of the vaccines offered may be given to them.
        VACCINE,
        /// They said that they cannot come that day.
        NOT_THAT_DAY,
        /// Its list has come back and says why they were not vaccinated.
        CAME_BACK
    }
}
