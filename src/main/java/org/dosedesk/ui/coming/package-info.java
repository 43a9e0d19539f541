/// The screen of what comes next.
@NullMarked
package org.dosedesk.ui.coming;

import org.jspecify.annotations.NullMarked;
