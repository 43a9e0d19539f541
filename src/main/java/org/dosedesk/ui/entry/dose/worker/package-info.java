/// Whose dose it is: found, chosen, shown.
@NullMarked
package org.dosedesk.ui.entry.dose.worker;

import org.jspecify.annotations.NullMarked;
