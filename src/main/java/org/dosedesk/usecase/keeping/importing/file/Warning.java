package org.dosedesk.usecase.keeping.importing.file;

import java.nio.file.Path;

/// Something odd in a row that is imported all the same.
///
/// @param who the worker's name and personnel number, empty when it is about no worker
/// @param detail what the sentence names besides, empty when nothing
public record Warning(Path file, int row, Kind kind, String who, String detail) {
    /// What is odd.
    public enum Kind {
        /// The IIN's digits speak of another birth date, which is no mistake since 2013.
        IIN_BIRTH_DATE,
        /// The IIN's digits speak of another sex, which is no mistake since 2013.
        IIN_SEX,
        /// Given after the lot's expiry; the detail is the expiry.
        AFTER_EXPIRY,
        /// The IIN and the number are the worker's, the name or the birth date is another; the detail is the
        /// file's.
        NAME_DIFFERS,
        /// A unit that the register does not have is made; the detail is its name.
        NEW_UNIT,
        /// A workshop that the register does not have is made; the detail is its name after its unit's.
        NEW_WORKSHOP,
        /// A site that the register does not have is made; the detail is its name.
        NEW_SITE,
        /// A clinic that the register does not have is made; the detail is its name.
        NEW_CLINIC,
        /// The encoding was found by what its letters make of the words; the detail is its name and a word.
        ENCODING,
        /// Sheets of the workbook that are not read; the detail names them.
        OTHER_SHEETS,
        /// Formulas whose value the workbook does not hold; the detail is how many.
        NO_VALUE,
        /// Cells that are part of a merged one got its value; the detail is how many.
        MERGED,
        /// Columns that are not read; the detail names them.
        NOT_READ,
        /// Of two columns of one name the first that holds something is taken; the detail names them.
        COLUMN_TWICE,
        /// A row that is no record, such as totals or the header again, is left out; the detail is its text.
        ROW_SKIPPED,
        /// Merged cells left the places blank: those of the row above are taken; the detail names them.
        FILLED_DOWN,
        /// A refusal stands where a dose should: no dose is read; the detail is the text.
        REFUSAL_NOT_DOSE,
        /// An exemption stands where a dose should: no dose is read; the detail is the text.
        EXEMPTION_NOT_DOSE,
        /// The row says that there was no dose; the detail is the text.
        NO_DOSE,
        /// An exemption ends with what is to come and no day, so that its end is open; the detail is the text.
        OPEN_ENDED,
        /// A stray quotation mark would have swallowed the rows after it: it was left out.
        STRAY_QUOTE,
        /// The file ends without a line end: its last cell, the detail, may be cut off.
        OPEN_END
    }
}
