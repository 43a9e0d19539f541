package org.dosedesk.usecase.entry.attendance;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.entry.dose.DoseOutcome;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;

/// Something about a list that came back which is worth a look before it is saved.
public sealed interface Oddity {
    /// Whether it keeps the list from being saved.
    boolean blocks();

    /// Whether the list is saved only once somebody has seen it; a new lot is asked about by itself.
    default boolean asks() {
        return !(this instanceof NewLot);
    }

    /// A row that is unusual, or nonsense.
    ///
    /// @param number the row's
    record Row(int number, DoseFinding finding) implements Oddity {
        @Override
        public boolean blocks() {
            return finding.problem().blocks();
        }
    }

    /// A dose that the schedule will not count.
    ///
    /// @param number the row's
    record NotValid(int number, DoseOutcome outcome) implements Oddity {
        @Override
        public boolean blocks() {
            return false;
        }
    }

    /// More doses of a lot than are left of it.
    ///
    /// @param left how many are
    /// @param given how many the list would use
    record LotTooSmall(String lot, int left, int given) implements Oddity {
        @Override
        public boolean blocks() {
            return false;
        }
    }

    /// A lot that no dose of its vaccine has yet, and that is not at hand.
    ///
    /// @param lot as typed
    record NewLot(String lot) implements Oddity {
        @Override
        public boolean blocks() {
            return false;
        }
    }

    /// Doses are given, and the lot is not named.
    record NoLot() implements Oddity {
        @Override
        public boolean blocks() {
            return false;
        }
    }

    /// A row's own vaccine was given, and its lot is not named.
    ///
    /// @param number the row's
    record NoRowLot(int number) implements Oddity {
        @Override
        public boolean blocks() {
            return false;
        }
    }

    /// A vaccine that is not against the list's disease.
    ///
    /// @param number the row's; 0 for the vaccine of all rows
    /// @param group what the list is against
    record OtherGroup(int number, Id<Vaccine> vaccine, String group) implements Oddity {
        @Override
        public boolean blocks() {
            return true;
        }
    }

    /// Somebody was not admitted, and it is not named who examined.
    record NoPhysician() implements Oddity {
        @Override
        public boolean blocks() {
            return false;
        }
    }

    /// Doses are given, and the vaccine is not chosen.
    record NoVaccine() implements Oddity {
        @Override
        public boolean blocks() {
            return true;
        }
    }

    /// The day lies after today.
    record DayAhead() implements Oddity {
        @Override
        public boolean blocks() {
            return true;
        }
    }

    /// The day is another than the one on the paper.
    record OtherDay(LocalDate onPaper, LocalDate typed) implements Oddity {
        @Override
        public boolean blocks() {
            return false;
        }
    }

    /// One worker stands on two rows.
    ///
    /// @param number the later row's
    /// @param first the earlier row's
    record Twice(int number, int first) implements Oddity {
        @Override
        public boolean blocks() {
            return true;
        }
    }
}
