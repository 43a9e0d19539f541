/// The charts on paper, in greys: what differs by colour on the screen differs by line, label and number here.
@NullMarked
package org.dosedesk.print.charts;

import org.jspecify.annotations.NullMarked;
