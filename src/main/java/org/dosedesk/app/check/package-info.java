/// The program tried without a display: does it start, does it show its screens.
@NullMarked
package org.dosedesk.app.check;

import org.jspecify.annotations.NullMarked;
