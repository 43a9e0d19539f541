/// Boxes to choose from by letter or number.
@NullMarked
package org.dosedesk.ui.kit.combo;

import org.jspecify.annotations.NullMarked;
