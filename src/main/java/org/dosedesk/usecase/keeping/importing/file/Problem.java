package org.dosedesk.usecase.keeping.importing.file;

/// What is wrong with a row, each a sentence of its own for the user.
public enum Problem {
    /// A required cell is blank.
    MISSING_VALUE,
    /// The text is no date that can be read.
    NOT_A_DATE,
    /// Written like a date, but the calendar has no such day.
    NO_SUCH_DAY,
    /// A year, or a month of a year, and no day.
    DATE_WITHOUT_DAY,
    /// Day and month can be read either way, and no other date of the file tells.
    DAY_OR_MONTH,
    /// A year in two digits that may belong to either century.
    CENTURY_UNCLEAR,
    /// A year before 1900 or after 2100.
    YEAR_UNLIKELY,
    /// A day that has not come yet.
    IN_FUTURE,
    /// More characters than the register keeps; the detail is the limit.
    TOO_LONG,
    /// The row has more cells than the header.
    EXTRA_CELLS,
    /// One word where surname and first name are expected.
    NAME_INCOMPLETE,
    /// Not twelve digits.
    IIN_LENGTH,
    /// A spreadsheet has written the number short, as 8,5E+11: its digits are lost.
    IIN_CUT,
    /// Twelve digits that cannot be an IIN.
    IIN_CHECK_DIGIT,
    /// The register or another row knows the worker by another IIN; the detail is that IIN.
    IIN_CONTRADICTS,
    /// The IIN belongs to another worker; the detail is that worker's personnel number.
    IIN_OF_ANOTHER,
    /// The personnel number stands in an earlier row with other values; the detail is that row's number.
    DUPLICATE_NUMBER,
    /// Letters that a program or a disk spoilt: question marks inside words, replacement signs.
    DAMAGED,
    /// The file ends in the middle of this row.
    CUT_OFF,
    /// Name and birth date, or the name, are another worker's; the detail is that worker's name and number.
    PERSON_OF_ANOTHER,
    /// The worker of this number has another name and another birth date; the detail is both.
    PERSON_CONTRADICTS,
    UNKNOWN_SEX,
    UNKNOWN_PLACE,
    UNKNOWN_VACCINE,
    /// A vaccine of two components without saying which.
    VACCINE_COMPONENT,
    UNKNOWN_WAIVER_KIND,
    UNKNOWN_AGAINST,
    UNKNOWN_ILLNESS,
    UNKNOWN_OBSERVATION,
    /// No worker with this personnel number or IIN.
    UNKNOWN_WORKER,
    /// The worker stands in a roster row that has a mistake itself.
    WORKER_ROW_BAD,
    /// Before the worker was born.
    BEFORE_BIRTH,
    /// The worker left before being hired; the detail is the day of hiring.
    LEFT_BEFORE_HIRED,
    /// A temporary exemption without its last day.
    END_NEEDED,
    /// The last day lies before the first; the detail is the first.
    UNTIL_BEFORE_FROM,
    /// Recovered before falling ill; the detail is the first day of the illness.
    RECOVERY_BEFORE_ONSET
}
