/// What a keyboard sends, whatever alphabet it writes.
@NullMarked
package org.dosedesk.ui.kit.key;

import org.jspecify.annotations.NullMarked;
