/// The journal as a table, and the comparison with one taken out earlier.
@NullMarked
package org.dosedesk.usecase.journal.export;

import org.jspecify.annotations.NullMarked;
