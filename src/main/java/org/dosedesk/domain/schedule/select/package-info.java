/// Which patient series speaks for the patient? A class a section of chapter 8.
@NullMarked
package org.dosedesk.domain.schedule.select;

import org.jspecify.annotations.NullMarked;
