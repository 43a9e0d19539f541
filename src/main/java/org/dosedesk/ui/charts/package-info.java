/// The charts: coverage over time, by unit, and who falls due.
@NullMarked
package org.dosedesk.ui.charts;

import org.jspecify.annotations.NullMarked;
