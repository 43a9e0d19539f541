/// Vaccinations that did not take place: why, until when, and what follows from it.
@NullMarked
package org.dosedesk.usecase.entry.notgiven;

import org.jspecify.annotations.NullMarked;
