/// Who is due, overdue or unfinished, by site and workshop.
@NullMarked
package org.dosedesk.ui.people.due;

import org.jspecify.annotations.NullMarked;
