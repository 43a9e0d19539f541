/// The way in: language, a new register, unlocking, the demo.
@NullMarked
package org.dosedesk.ui.start;

import org.jspecify.annotations.NullMarked;
