/// Why somebody is held back, in words.
@NullMarked
package org.dosedesk.usecase.schedule.hold;

import org.jspecify.annotations.NullMarked;
