package org.dosedesk.ui.people.due;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// A worker in the table of those who are due, with the tick for the site list.
final class DueRow {
    private final Worker worker;
    private final String workshop;
    private final String site;
    private final @Nullable String hostedUnit;
    private final RevaccinationStatus status;
    private final @Nullable LocalDate dueOn;
    private final @Nullable Dose lastDose;
    private final @Nullable NotGiven notGiven;
    private final @Nullable Standing standing;
    private final WorkerSchedule.@Nullable Hold hold;
    private final BooleanProperty ticked = new SimpleBooleanProperty(this, "ticked");

    DueRow(
            Worker worker,
            String workshop,
            String site,
            @Nullable String hostedUnit,
            WorkerSchedule schedule,
            @Nullable Dose lastDose,
            @Nullable NotGiven notGiven,
            @Nullable Standing standing) {
        this.worker = worker;
        this.workshop = workshop;
        this.site = site;
        this.hostedUnit = hostedUnit;
        this.status = schedule.status();
        this.dueOn = schedule.dueOn();
        this.hold = schedule.hold();
        this.lastDose = lastDose;
        this.notGiven = notGiven;
        this.standing = standing;
    }

    Worker worker() {
        return worker;
    }

    String name() {
        return worker.name().full();
    }

    String workshop() {
        return workshop;
    }

    String site() {
        return site;
    }

    /// The unit's name when the worker's workshop is a guest on the site.
    @Nullable String hostedUnit() {
        return hostedUnit;
    }

    RevaccinationStatus status() {
        return status;
    }

    /// The day from which the next dose is due, null when that cannot be told.
    @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /// The last dose in force, null when there is none.
    @Nullable Dose lastDose() {
        return lastDose;
    }

    /// Why nothing was given at the last attempt since then, null when there was none.
    @Nullable NotGiven notGiven() {
        return notGiven;
    }

    /// What else than an exemption on paper keeps the worker away, null when nothing does.
    WorkerSchedule.@Nullable Hold hold() {
        return hold;
    }

    /// Where the worker stands in the campaign that runs, null while none does or it does not need the worker.
    @Nullable Standing standing() {
        return standing;
    }

    BooleanProperty tickedProperty() {
        return ticked;
    }
}
