/// One patient's way through an antigen series: history, target doses, evaluations (specification 4.2, 4.3, 5).
@NullMarked
package org.dosedesk.domain.schedule.series;

import org.jspecify.annotations.NullMarked;
