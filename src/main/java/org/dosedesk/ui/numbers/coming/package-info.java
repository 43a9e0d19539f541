/// The screen of what comes next.
@NullMarked
package org.dosedesk.ui.numbers.coming;

import org.jspecify.annotations.NullMarked;
