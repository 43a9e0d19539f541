/// Cells as values: cleaned texts, dates, words of three languages, and whole rows made of them.
@NullMarked
package org.dosedesk.exchange.cell;

import org.jspecify.annotations.NullMarked;
