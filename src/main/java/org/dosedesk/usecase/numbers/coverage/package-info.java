/// Counting the schedules by unit and by site.
@NullMarked
package org.dosedesk.usecase.numbers.coverage;

import org.jspecify.annotations.NullMarked;
