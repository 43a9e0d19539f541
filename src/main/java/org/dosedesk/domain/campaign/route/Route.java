package org.dosedesk.domain.campaign.route;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voidable;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.site.Site;
import org.jspecify.annotations.Nullable;

/// How people get their dose: the clinic comes, they are driven, or each goes where they live.
public sealed interface Route extends Voidable permits Visit, Trip, Residence {
    /// How people get their dose.
    enum Kind {
        /// The clinic comes.
        VISIT,
        /// They are driven.
        TRIP,
        /// Each goes where they live.
        RESIDENCE
    }

    @Override
    Id<Route> id();

    /// The campaign that it belongs to.
    Id<Campaign> campaign();

    /// Counts the campaign's routes from 1; never used again.
    int number();

    /// The day on which people are vaccinated; for the place of residence the one by which the paper is to be back.
    LocalDate day();

    /// The most that can be vaccinated; null when nobody named a number.
    @Nullable Integer capacity();

    /// What is offered; empty when that is left to the clinic.
    List<OfferedVaccine> vaccines();

    /// How far it is.
    RouteState state();

    /// Whether workers of a site can go on it.
    boolean serves(Id<Site> site);

    /// Whether all go on its day, so that a shift is short of them.
    boolean takesPeopleAway();

    @Override
    Route voided(@Nullable Voided mark);

    /// Which of the three it is.
    default Kind kind() {
        return switch (this) {
            case Visit visit -> Kind.VISIT;
            case Trip trip -> Kind.TRIP;
            case Residence residence -> Kind.RESIDENCE;
        };
    }

    /// Whether people can still go on it as of a day.
    default boolean isOpen(LocalDate asOf) {
        return inForce() && state() != RouteState.CALLED_OFF && !day().isBefore(asOf);
    }
}
