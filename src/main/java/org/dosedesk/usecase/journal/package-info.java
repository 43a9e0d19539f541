/// Who did what, when, before and after, who looked at whose card, and whether all of that is still as it was
/// written.
@NullMarked
package org.dosedesk.usecase.journal;

import org.jspecify.annotations.NullMarked;
