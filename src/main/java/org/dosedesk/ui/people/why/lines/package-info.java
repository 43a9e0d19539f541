/// The lines of an explanation.
@NullMarked
package org.dosedesk.ui.people.why.lines;

import org.jspecify.annotations.NullMarked;
