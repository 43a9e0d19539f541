/// Registering, correcting and voiding doses.
@NullMarked
package org.dosedesk.usecase.dose;

import org.jspecify.annotations.NullMarked;
