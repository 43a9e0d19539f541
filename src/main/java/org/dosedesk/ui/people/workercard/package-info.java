/// A worker's card: details, schedule, doses, exemptions, illnesses and what was changed when.
@NullMarked
package org.dosedesk.ui.people.workercard;

import org.jspecify.annotations.NullMarked;
