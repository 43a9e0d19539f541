/// Is another dose needed, and when? A class a section of chapter 7.
@NullMarked
package org.dosedesk.domain.schedule.forecast;

import org.jspecify.annotations.NullMarked;
