/// Where the worker of a card stands in the campaign that runs.
@NullMarked
package org.dosedesk.ui.people.workercard.standing;

import org.jspecify.annotations.NullMarked;
