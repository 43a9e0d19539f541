/// Who a row of a file speaks of.
@NullMarked
package org.dosedesk.usecase.keeping.importing.planner.people;

import org.jspecify.annotations.NullMarked;
