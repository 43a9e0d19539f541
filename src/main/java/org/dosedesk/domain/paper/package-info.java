/// The kinds of papers about a worker.
@NullMarked
package org.dosedesk.domain.paper;

import org.jspecify.annotations.NullMarked;
