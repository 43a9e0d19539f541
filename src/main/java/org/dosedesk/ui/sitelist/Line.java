package org.dosedesk.ui.sitelist;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.sitelist.SiteListDraft.Candidate;

/// A worker who may be on the list, with the mark that puts them on it. FX thread only.
public final class Line {
    private final Candidate candidate;
    private final BooleanProperty chosen;

    Line(Candidate candidate, boolean chosen) {
        this.candidate = candidate;
        this.chosen = new SimpleBooleanProperty(this, "chosen", chosen);
    }

    /// Whether the worker is on the list.
    public BooleanProperty chosenProperty() {
        return chosen;
    }

    /// Who it is.
    public Id<Worker> worker() {
        return candidate.worker().id();
    }

    /// The full name.
    public String name() {
        return candidate.worker().name().full();
    }

    /// The date of birth.
    public LocalDate birthDate() {
        return candidate.worker().birthDate();
    }

    /// The workshop, and the unit too when it is a guest here.
    public String workshop() {
        return hosted() ? candidate.workshop() + " (" + candidate.hostedUnit() + ")" : candidate.workshop();
    }

    /// Whether the workshop is a guest at the site.
    public boolean hosted() {
        return candidate.hostedUnit() != null;
    }

    /// The position, empty when unknown.
    public String position() {
        return candidate.worker().position();
    }

    /// The day from which the next dose is due.
    public LocalDate dueSince() {
        return candidate.dueSince();
    }

    /// DUE, OVERDUE or INCOMPLETE.
    public RevaccinationStatus status() {
        return candidate.status();
    }
}
