/// What followed a dose.
@NullMarked
package org.dosedesk.usecase.reaction;

import org.jspecify.annotations.NullMarked;
