/// Works out the numbers of the charts and brings the charts to paper.
@NullMarked
package org.dosedesk.usecase.numbers.charts;

import org.jspecify.annotations.NullMarked;
