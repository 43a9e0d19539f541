/// What followed a dose.
@NullMarked
package org.dosedesk.usecase.entry.reaction;

import org.jspecify.annotations.NullMarked;
