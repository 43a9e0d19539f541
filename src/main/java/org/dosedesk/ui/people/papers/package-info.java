/// Papers about one worker or the people of a list: preview, file, printer.
@NullMarked
package org.dosedesk.ui.people.papers;

import org.jspecify.annotations.NullMarked;
