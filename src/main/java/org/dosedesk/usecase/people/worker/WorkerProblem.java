package org.dosedesk.usecase.people.worker;

/// What can be wrong with a worker who is being entered. What cannot be blocks; what is most likely a slip of the
/// finger is to be confirmed; what is merely unusual is a warning.
public enum WorkerProblem {
    SURNAME_MISSING(Field.SURNAME, Weight.BLOCKS),
    FIRST_NAME_MISSING(Field.FIRST_NAME, Weight.BLOCKS),
    BIRTH_DATE_MISSING(Field.BIRTH_DATE, Weight.BLOCKS),
    /// The birth date lies after today.
    BIRTH_IN_FUTURE(Field.BIRTH_DATE, Weight.BLOCKS),
    /// Nobody of this age works at a plant; the finding's text is the age in years.
    AGE_UNUSUAL(Field.BIRTH_DATE, Weight.WARNS),
    /// The IIN does not consist of twelve digits.
    IIN_NOT_TWELVE_DIGITS(Field.IIN, Weight.BLOCKS),
    /// The IIN's last digit is not the one that the others ask for.
    IIN_CHECK_DIGIT(Field.IIN, Weight.CONFIRM),
    /// Another record has this IIN: the finding's worker.
    IIN_TAKEN(Field.IIN, Weight.CONFIRM),
    /// The IIN's digits speak of another birth date: the finding's day. Not tied since 26.08.2013
    /// (decree 853).
    IIN_OTHER_BIRTH_DATE(Field.IIN, Weight.WARNS),
    /// The IIN's seventh digit speaks of the other sex. Not tied since 26.08.2013 (decree 853).
    IIN_OTHER_SEX(Field.IIN, Weight.WARNS),
    NUMBER_MISSING(Field.NUMBER, Weight.BLOCKS),
    /// Somebody who has not left has this personnel number: the finding's worker.
    NUMBER_TAKEN(Field.NUMBER, Weight.BLOCKS),
    WORKSHOP_MISSING(Field.WORKSHOP, Weight.BLOCKS),
    SITE_MISSING(Field.SITE, Weight.BLOCKS),
    /// Hired before the day of birth.
    HIRED_BEFORE_BIRTH(Field.HIRED, Weight.BLOCKS),
    /// Left before the first day on the roster.
    LEFT_BEFORE_HIRED(Field.LEFT, Weight.BLOCKS);

    private final Field field;
    private final Weight weight;

    /// Where a problem is to be shown.
    public enum Field {
        SURNAME,
        FIRST_NAME,
        BIRTH_DATE,
        IIN,
        NUMBER,
        WORKSHOP,
        SITE,
        HIRED,
        LEFT
    }

    /// What a problem does to a save.
    public enum Weight {
        BLOCKS,
        CONFIRM,
        WARNS
    }

    WorkerProblem(Field field, Weight weight) {
        this.field = field;
        this.weight = weight;
    }

    /// Where it is to be shown.
    public Field field() {
        return field;
    }

    /// What it does to a save.
    public Weight weight() {
        return weight;
    }

    /// Whether it says that a field is still empty, which everyone sees.
    public boolean missing() {
        return switch (this) {
            case SURNAME_MISSING,
                    FIRST_NAME_MISSING,
                    BIRTH_DATE_MISSING,
                    NUMBER_MISSING,
                    WORKSHOP_MISSING,
                    SITE_MISSING -> true;
            default -> false;
        };
    }
}
