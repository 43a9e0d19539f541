/// The charts: coverage over time, by unit, and who falls due.
@NullMarked
package org.dosedesk.ui.numbers.charts;

import org.jspecify.annotations.NullMarked;
