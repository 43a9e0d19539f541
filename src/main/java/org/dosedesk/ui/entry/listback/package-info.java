/// The screen for a site list that came back: everyone is given but for the exceptions, typed by row
/// number.
@NullMarked
package org.dosedesk.ui.entry.listback;

import org.jspecify.annotations.NullMarked;
