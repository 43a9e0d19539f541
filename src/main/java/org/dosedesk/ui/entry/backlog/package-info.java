/// The paper backlog: many doses in a row, by the keyboard alone.
@NullMarked
package org.dosedesk.ui.entry.backlog;

import org.jspecify.annotations.NullMarked;
