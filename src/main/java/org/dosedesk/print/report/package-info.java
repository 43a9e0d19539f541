/// The report of a campaign on paper.
@NullMarked
package org.dosedesk.print.report;

import org.jspecify.annotations.NullMarked;
