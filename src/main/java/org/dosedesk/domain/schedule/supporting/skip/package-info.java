/// Conditional skip as data (specification 6.2).
@NullMarked
package org.dosedesk.domain.schedule.supporting.skip;

import org.jspecify.annotations.NullMarked;
