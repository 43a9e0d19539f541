/// A worker's one status, and the counts by unit and by site.
@NullMarked
package org.dosedesk.domain.coverage;

import org.jspecify.annotations.NullMarked;
