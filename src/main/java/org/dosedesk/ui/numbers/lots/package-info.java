/// Lots: what is at hand, who got which, what was given too late, and which are unknown.
@NullMarked
package org.dosedesk.ui.numbers.lots;

import org.jspecify.annotations.NullMarked;
