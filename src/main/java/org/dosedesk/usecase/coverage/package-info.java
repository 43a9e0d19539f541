/// Counting the schedules by unit and by site.
@NullMarked
package org.dosedesk.usecase.coverage;

import org.jspecify.annotations.NullMarked;
