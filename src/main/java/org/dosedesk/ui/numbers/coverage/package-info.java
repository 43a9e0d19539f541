/// How many are revaccinated, by unit and by site, as of any day; every number opens its names.
@NullMarked
package org.dosedesk.ui.numbers.coverage;

import org.jspecify.annotations.NullMarked;
