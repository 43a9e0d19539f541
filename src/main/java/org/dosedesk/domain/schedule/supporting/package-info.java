/// The supporting data of one antigen: series, series doses and their rules (specification 3.3).
@NullMarked
package org.dosedesk.domain.schedule.supporting;

import org.jspecify.annotations.NullMarked;
