/// What becomes of illnesses, observations and exemptions of a file.
@NullMarked
package org.dosedesk.usecase.keeping.importing.planner.period;

import org.jspecify.annotations.NullMarked;
