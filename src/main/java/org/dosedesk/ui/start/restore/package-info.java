/// The way back: a backup takes the place of a register that can't be opened, or shouldn't be.
@NullMarked
package org.dosedesk.ui.start.restore;

import org.jspecify.annotations.NullMarked;
