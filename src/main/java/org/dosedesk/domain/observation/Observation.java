package org.dosedesk.domain.observation;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.jspecify.annotations.Nullable;

/// An observation as in CDSi: something known about a worker that a schedule asks for. Never deleted, only voided.
///
/// @param code the observation code that rule sets use
/// @param onset for an illness the day it began, null when unknown
/// @param date the day from which it counts; for an illness the day of recovery
/// @param until last day, null when it lasts
/// @param voided null while it counts
/// @param origin null when a hand or a file says so
public record Observation(
        Id<Observation> id,
        Id<Worker> worker,
        String code,
        @Nullable LocalDate onset,
        LocalDate date,
        @Nullable LocalDate until,
        Recorded recorded,
        @Nullable Voided voided,
        @Nullable Origin origin)
        implements WorkerEntry {
    /// How it came here, or was taken from here, other than by hand.
    public enum Origin {
        /// A rule about occupations proposed it, and it was accepted.
        RULE,
        /// It was taken back at once: as if it had never been said.
        TAKEN_BACK
    }

    /// Recovery from COVID-19.
    public static final String COVID_19_RECOVERY = ActiveObservation.RECOVERED_FROM_COVID_19;

    /// Between the code of a ground and the vaccine or vaccine group that it is about: `severe-reaction:qazvac`,
    /// `by-wish:Varicella`.
    private static final char ABOUT = ':';

    /// The observation code of what is about one vaccine or one vaccine group.
    public static String about(String ground, String vaccine) {
        return ground + ABOUT + vaccine;
    }

    /// What a code says, without the vaccine or vaccine group that it is about.
    public static String ground(String code) {
        int about = code.indexOf(ABOUT);
        return about < 0 ? code : code.substring(0, about);
    }

    /// The code of the vaccine, or the name of the vaccine group, that an observation code is about; null when it is
    /// about none.
    public static @Nullable String vaccine(String code) {
        int about = code.indexOf(ABOUT);
        return about < 0 ? null : code.substring(about + 1);
    }

    /// A bite by an animal that may be rabid, dated by the bite: the course after exposure counts from it.
    public static final String BITE = "bite";

    /// The animal was still healthy ten days after the bite: the course may stop.
    public static final String ANIMAL_HEALTHY = "animal-healthy";

    /// Stands for a day that nobody knows any more: long before anybody on the roster was born.
    public static final LocalDate DAY_UNKNOWN = LocalDate.of(1900, 1, 1);

    public Observation {
        Checks.notBlank(code, "observation code");
        Checks.notBefore(date, until, "until");
        if (onset != null) {
            Checks.notBefore(onset, date, "date of recovery");
        }
    }

    /// An observation that a hand wrote down, or a file brought.
    public Observation(
            Id<Observation> id,
            Id<Worker> worker,
            String code,
            @Nullable LocalDate onset,
            LocalDate date,
            @Nullable LocalDate until,
            Recorded recorded,
            @Nullable Voided voided) {
        this(id, worker, code, onset, date, until, recorded, voided, null);
    }

    /// A wound that asks for protection against tetanus, dated by the day.
    public static final String WOUND = "wound";

    /// A wound for which no tetanus toxoid has been given yet, though it is needed: worked out, never entered.
    public static final String OPEN_WOUND = "open-wound";

    /// Two doses against rabies before the last bite: worked out from the doses, never entered.
    public static final String IMMUNISED_AGAINST_RABIES = "immunised-against-rabies";
    /// Whether nobody knows its day, or since when it lasts.
    public boolean dayUnknown() {
        return date.equals(DAY_UNKNOWN);
    }

    /// Whether its last day, if it has one, has not passed on `day`.
    public boolean lastsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    /// The same with another last day.
    ///
    /// @param last null when it lasts
    /// @param by what says so, null for a hand
    public Observation until(@Nullable LocalDate last, @Nullable Origin by) {
        return new Observation(id, worker, code, onset, date, last, recorded, voided, by);
    }

    @Override
    public LocalDate day() {
        return date;
    }

    @Override
    public Observation voided(@Nullable Voided mark) {
        return new Observation(id, worker, code, onset, date, until, recorded, mark, mark == null ? origin : null);
    }

    @Override
    public Observation takenBack(Voided mark) {
        return new Observation(id, worker, code, onset, date, until, recorded, mark, Origin.TAKEN_BACK);
    }

    @Override
    public Observation about(Id<Worker> other) {
        return new Observation(id, other, code, onset, date, until, recorded, voided, origin);
    }
}
