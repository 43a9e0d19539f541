/// What was written before, to be offered when it is written again.
@NullMarked
package org.dosedesk.usecase.entry.written;

import org.jspecify.annotations.NullMarked;
