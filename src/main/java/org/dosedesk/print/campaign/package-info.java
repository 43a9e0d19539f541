/// The report of a campaign on paper.
@NullMarked
package org.dosedesk.print.campaign;

import org.jspecify.annotations.NullMarked;
