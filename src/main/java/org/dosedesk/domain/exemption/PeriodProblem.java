package org.dosedesk.domain.exemption;

/// What can be wrong with an exemption, a refusal or an observation that is being entered. Nonsense blocks; what is
/// merely unusual is a warning.
public enum PeriodProblem {
    /// There is no first day, or no day of recovery.
    FROM_MISSING(Field.FROM, true),
    /// The first day lies before birth; the finding's day is the birth date.
    FROM_BEFORE_BIRTH(Field.FROM, true),
    /// What has been observed cannot begin after today.
    OBSERVED_IN_FUTURE(Field.FROM, true),
    /// The first day lies after today.
    FROM_IN_FUTURE(Field.FROM, false),
    /// Neither a last day is named nor chosen that there is none.
    UNTIL_MISSING(Field.UNTIL, true),
    /// The last day lies before the first; the finding's day is the first.
    UNTIL_BEFORE_FROM(Field.UNTIL, true),
    /// It is over already; the finding's day is the last one.
    OVER_ALREADY(Field.UNTIL, false),
    /// A pregnancy of more than ten months.
    LONG_PREGNANCY(Field.UNTIL, false),
    /// A fever of more than two weeks.
    LONG_FEVER(Field.UNTIL, false),
    /// A delivery during a pregnancy that is still written down; the finding's day is the pregnancy's first.
    STILL_PREGNANT(Field.FROM, false),
    /// An animal that lives, without a bite.
    BITE_MISSING(Field.FROM, false),
    /// A reaction to a vaccine that is not named.
    PRODUCT_MISSING(Field.PRODUCT, true),
    /// The vaccine group that a wish or an epidemiological indication is about is not named.
    GROUP_MISSING(Field.PRODUCT, true),
    /// A reaction to a vaccine of which no dose is written down until that day.
    NEVER_GIVEN(Field.PRODUCT, false),
    /// A clearance that doesn't name the doctor.
    DOCTOR_MISSING(Field.GROUND, true),
    /// The illness began before birth; the finding's day is the birth date.
    ONSET_BEFORE_BIRTH(Field.ONSET, true),
    /// The illness began after the recovery; the finding's day is the recovery.
    ONSET_AFTER_RECOVERY(Field.ONSET, true),
    /// The worker's sex is written down as male.
    UNUSUAL_FOR_SEX(Field.KIND, false),
    /// The same is written down for a part of this time; the finding's day is the first of that entry.
    OVERLAP(Field.KIND, false),
    /// An exemption without a ground cannot be checked by a doctor.
    GROUND_MISSING(Field.GROUND, false);

    private final Field field;
    private final boolean blocks;

    /// Where a problem is to be shown, in the order of the form.
    public enum Field {
        KIND,
        PRODUCT,
        GROUND,
        ONSET,
        FROM,
        UNTIL
    }

    PeriodProblem(Field field, boolean blocks) {
        this.field = field;
        this.blocks = blocks;
    }

    /// Where it is to be shown.
    public Field field() {
        return field;
    }

    /// Whether the entry cannot be saved like this.
    public boolean blocks() {
        return blocks;
    }

    /// Whether it says that a field is still empty, which everyone sees.
    public boolean missing() {
        return switch (this) {
            case FROM_MISSING,
                    UNTIL_MISSING,
                    BITE_MISSING,
                    PRODUCT_MISSING,
                    GROUP_MISSING,
                    DOCTOR_MISSING,
                    GROUND_MISSING -> true;
            default -> false;
        };
    }
}
