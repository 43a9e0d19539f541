/// Whose sheet of paper it is.
@NullMarked
package org.dosedesk.ui.entry.backlog.person;

import org.jspecify.annotations.NullMarked;
