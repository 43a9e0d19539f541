package org.dosedesk.usecase.entry.dose.check;

/// What can be wrong with a dose that is being entered, with the reason why none was given, or with what followed
/// it. Nonsense blocks; what is merely unusual is a warning, because the dose may have been given all the same.
public enum DoseProblem {
    /// No worker is chosen, or the one chosen is not in the register.
    WORKER_MISSING(Field.WORKER, Weight.MISSING),
    /// No vaccine is chosen, or the one chosen is not in the register.
    VACCINE_MISSING(Field.VACCINE, Weight.MISSING),
    /// There is no date.
    DATE_MISSING(Field.DATE, Weight.MISSING),
    /// The date lies after today.
    DATE_IN_FUTURE(Field.DATE, Weight.WRONG),
    /// The date lies before the worker's birth; the finding's day is the birth date.
    DATE_BEFORE_BIRTH(Field.DATE, Weight.WRONG),
    /// The vaccine was not in use yet; the finding's day is the first day of use.
    BEFORE_IN_USE(Field.DATE, Weight.ODD),
    /// Given at work before the worker was hired; the finding's day is the first day on the roster.
    BEFORE_HIRING(Field.DATE, Weight.ODD),
    /// The worker had left; the finding's day is the first day off the roster.
    AFTER_LEAVING(Field.DATE, Weight.ODD),
    /// The lot could no longer be used; the finding's day is its last day.
    AFTER_EXPIRY(Field.EXPIRY, Weight.ODD),
    /// The same vaccine or the same lot is recorded on this day or a day beside it: the finding's dose.
    SAME_DOSE(Field.WORKER, Weight.ODD),
    /// Another vaccine is recorded on the same day: the finding's dose.
    SAME_DAY(Field.WORKER, Weight.ODD),
    /// A second component without the first component before it.
    FIRST_COMPONENT_MISSING(Field.VACCINE, Weight.ODD),
    /// A severe reaction followed an earlier dose: the finding's reaction.
    SEVERE_REACTION(Field.WORKER, Weight.ODD),
    /// A medical exemption was in force; the finding's day is its last day, null when permanent.
    EXEMPT(Field.WORKER, Weight.ODD),
    /// A written refusal was in force; the finding's day is its first day.
    REFUSED(Field.WORKER, Weight.ODD),
    /// The vaccine was contraindicated: the finding's contraindication; its day is the first on which it is allowed
    /// again, null when nobody knows one.
    CONTRAINDICATED(Field.WORKER, Weight.ODD),
    /// A doctor was to weigh it first: as for [#CONTRAINDICATED].
    PRECAUTION(Field.WORKER, Weight.ODD),
    /// A live vaccine while the worker was pregnant: the finding's observation. A reason has to be given.
    LIVE_IN_PREGNANCY(Field.WORKER, Weight.ODD),
    /// No reason is chosen why nothing was given.
    REASON_MISSING(Field.REASON, Weight.MISSING),
    /// The last day, or the day to ask again, lies before the day itself.
    UNTIL_BEFORE_DATE(Field.UNTIL, Weight.WRONG),
    /// Nothing is said about the reaction.
    DESCRIPTION_MISSING(Field.DESCRIPTION, Weight.MISSING),
    /// The reaction began before the dose was given; the finding's day is the dose's.
    ONSET_BEFORE_DOSE(Field.DATE, Weight.WRONG);

    private final Field field;
    private final Weight weight;

    /// How much a problem matters.
    public enum Weight {
        /// Something that has to be there is not there yet.
        MISSING,
        /// It cannot be saved like this.
        WRONG,
        /// It can be saved: it may have happened all the same.
        ODD
    }

    /// Where a problem is to be shown.
    public enum Field {
        WORKER,
        VACCINE,
        DATE,
        EXPIRY,
        REASON,
        UNTIL,
        DESCRIPTION
    }

    DoseProblem(Field field, Weight weight) {
        this.field = field;
        this.weight = weight;
    }

    /// Where it is to be shown.
    public Field field() {
        return field;
    }

    /// How much it matters.
    public Weight weight() {
        return weight;
    }

    /// Whether it is so grave that a dose is saved with a reason only.
    public boolean asksForReason() {
        return this == LIVE_IN_PREGNANCY;
    }

    /// Whether the dose may be in the register already.
    public boolean asksForTwin() {
        return this == SAME_DOSE || this == SAME_DAY;
    }

    /// Whether the dose cannot be saved like this.
    public boolean blocks() {
        return weight != Weight.ODD;
    }
}
