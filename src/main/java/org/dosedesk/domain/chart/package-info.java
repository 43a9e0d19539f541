/// The numbers that charts show.
@NullMarked
package org.dosedesk.domain.chart;

import org.jspecify.annotations.NullMarked;
