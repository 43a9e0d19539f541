/// The part of a worker's card that holds for a time: exemptions, refusals and observations, with their form.
@NullMarked
package org.dosedesk.ui.people.workercard.period;

import org.jspecify.annotations.NullMarked;
