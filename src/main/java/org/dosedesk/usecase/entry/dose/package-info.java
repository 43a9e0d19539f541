/// Registering, correcting and voiding doses.
@NullMarked
package org.dosedesk.usecase.entry.dose;

import org.jspecify.annotations.NullMarked;
