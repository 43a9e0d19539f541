/// Entering a site list that came back: found by its code, exceptions noted, saved as one unit.
@NullMarked
package org.dosedesk.usecase.entry.attendance;

import org.jspecify.annotations.NullMarked;
