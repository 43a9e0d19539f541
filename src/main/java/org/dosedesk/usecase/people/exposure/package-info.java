/// What must be done after an exposure, today.
@NullMarked
package org.dosedesk.usecase.people.exposure;

import org.jspecify.annotations.NullMarked;
