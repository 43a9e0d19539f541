/// What comes to its end in a month: exemptions, refusals, observations and postponements.
@NullMarked
package org.dosedesk.ui.numbers.ending;

import org.jspecify.annotations.NullMarked;
