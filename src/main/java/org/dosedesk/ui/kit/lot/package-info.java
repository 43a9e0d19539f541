/// Lots and their expiry dates as they are typed, the same on every screen.
@NullMarked
package org.dosedesk.ui.kit.lot;

import org.jspecify.annotations.NullMarked;
