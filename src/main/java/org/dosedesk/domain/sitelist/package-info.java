/// The list that a visiting clinic works from, kept exactly as it was printed.
@NullMarked
package org.dosedesk.domain.sitelist;

import org.jspecify.annotations.NullMarked;
