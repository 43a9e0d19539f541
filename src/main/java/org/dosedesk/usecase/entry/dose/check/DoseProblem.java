package org.dosedesk.usecase.entry.dose.check;

/// What can be wrong with a dose that is being entered, with the reason why none was given, or with what followed
/// it. Nonsense blocks; what is merely unusual is a warning, because the dose may have been given all the same.
public enum DoseProblem {
    /// No worker is chosen, or the one chosen is not in the register.
    WORKER_MISSING(Field.WORKER, true),
    /// No vaccine is chosen, or the one chosen is not in the register.
    VACCINE_MISSING(Field.VACCINE, true),
    /// There is no date.
    DATE_MISSING(Field.DATE, true),
    /// The date lies after today.
    DATE_IN_FUTURE(Field.DATE, true),
    /// The date lies before the worker's birth; the finding's day is the birth date.
    DATE_BEFORE_BIRTH(Field.DATE, true),
    /// The vaccine was not in use yet; the finding's day is the first day of use.
    BEFORE_IN_USE(Field.DATE, false),
    /// Given at work before the worker was hired; the finding's day is the first day on the roster.
    BEFORE_HIRING(Field.DATE, false),
    /// The worker had left; the finding's day is the first day off the roster.
    AFTER_LEAVING(Field.DATE, false),
    /// The lot could no longer be used; the finding's day is its last day.
    AFTER_EXPIRY(Field.EXPIRY, false),
    /// The same vaccine or the same lot is recorded on this day or a day beside it: the finding's dose.
    SAME_DOSE(Field.WORKER, false),
    /// Another vaccine is recorded on the same day: the finding's dose.
    SAME_DAY(Field.WORKER, false),
    /// A second component without the first component before it.
    FIRST_COMPONENT_MISSING(Field.VACCINE, false),
    /// A severe reaction followed an earlier dose: the finding's reaction.
    SEVERE_REACTION(Field.WORKER, false),
    /// A medical exemption was in force; the finding's day is its last day, null when permanent.
    EXEMPT(Field.WORKER, false),
    /// A written refusal was in force; the finding's day is its first day.
    REFUSED(Field.WORKER, false),
    /// The vaccine was contraindicated: the finding's contraindication; its day is the first on which it is allowed
    /// again, null when nobody knows one.
    CONTRAINDICATED(Field.WORKER, false),
    /// A doctor was to weigh it first: as for [#CONTRAINDICATED].
    PRECAUTION(Field.WORKER, false),
    /// A live vaccine while the worker was pregnant: the finding's observation. A reason has to be given.
    LIVE_IN_PREGNANCY(Field.WORKER, false),
    /// No reason is chosen why nothing was given.
    REASON_MISSING(Field.REASON, true),
    /// The last day, or the day to ask again, lies before the day itself.
    UNTIL_BEFORE_DATE(Field.UNTIL, true),
    /// Nothing is said about the reaction.
    DESCRIPTION_MISSING(Field.DESCRIPTION, true),
    /// The reaction began before the dose was given; the finding's day is the dose's.
    ONSET_BEFORE_DOSE(Field.DATE, true);

    private final Field field;
    private final boolean blocks;

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

    DoseProblem(Field field, boolean blocks) {
        this.field = field;
        this.blocks = blocks;
    }

    /// Where it is to be shown.
    public Field field() {
        return field;
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
        return blocks;
    }
}
