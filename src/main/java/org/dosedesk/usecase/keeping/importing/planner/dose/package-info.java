/// What becomes of the doses of a file.
@NullMarked
package org.dosedesk.usecase.keeping.importing.planner.dose;

import org.jspecify.annotations.NullMarked;
