/// The report of a revaccination campaign as of a day: one page of figures, made of the register alone.
@NullMarked
package org.dosedesk.usecase.numbers.report;

import org.jspecify.annotations.NullMarked;
