/// What makes further doses needless or forbidden, as data (specification 7.2 and 7.3).
@NullMarked
package org.dosedesk.domain.schedule.supporting.exclusion;

import org.jspecify.annotations.NullMarked;
