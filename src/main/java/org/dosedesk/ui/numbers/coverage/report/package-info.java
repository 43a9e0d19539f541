/// The campaign's report on the screen, and its way to a printer or a file.
@NullMarked
package org.dosedesk.ui.numbers.coverage.report;

import org.jspecify.annotations.NullMarked;
