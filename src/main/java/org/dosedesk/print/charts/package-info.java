/// Draws the charts on paper, in greys.
@NullMarked
package org.dosedesk.print.charts;

import org.jspecify.annotations.NullMarked;
