/// Sentences beside fields.
@NullMarked
package org.dosedesk.ui.kit.mark;

import org.jspecify.annotations.NullMarked;
