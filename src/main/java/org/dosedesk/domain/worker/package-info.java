/// The people on the roster.
@NullMarked
package org.dosedesk.domain.worker;

import org.jspecify.annotations.NullMarked;
