/// Is a given dose valid for a target dose? A class a section of chapter 6.
@NullMarked
package org.dosedesk.domain.schedule.evaluate;

import org.jspecify.annotations.NullMarked;
