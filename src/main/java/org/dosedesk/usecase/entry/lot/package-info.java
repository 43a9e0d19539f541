/// The lots at hand, what is left of them, and who got a dose from which.
@NullMarked
package org.dosedesk.usecase.entry.lot;

import org.jspecify.annotations.NullMarked;
