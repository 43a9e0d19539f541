/// The journal: who did what, when, before and after, and whether it is still as it was written.
@NullMarked
package org.dosedesk.ui.keeping.journal;

import org.jspecify.annotations.NullMarked;
